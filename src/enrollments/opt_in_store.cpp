#include "enrollments/opt_in_store.hpp"

#include "access/grant.hpp"
#include "enrollments/enrollment_store.hpp"
#include "letters/letter.hpp"
#include "members/profile.hpp"
#include "programs/catalogue.hpp"
#include "providers/directory.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

#include <algorithm>

namespace careway::enrollments {

namespace {

using api::CommunicationRecipientKind;

// Who referred them, else their primary care.
std::optional<Id> providerOf(sql::Session& session, const api::Enrollment& enrollment, Instant now)
{
    if (auto referring = EnrollmentStore{session}.referringProvider(enrollment.id)) return referring;
    return members::primaryCareOf(session, access::Grant::system("writing to the provider"), enrollment.memberId, dayOf(now));
}

// The screenings of everybody who enters case management or coaching (S1), by the instruments that the program names.
struct Screening {
    std::string_view instrument, task;
};
constexpr Screening screenings[]{{"phq-2", "screening-depression"}, {"audit-c", "screening-alcohol"}};

} // namespace

void takeIn(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::Enrollment& enrollment,
    const api::Program& program, Instant now)
{
    const auto labels = programs::labelsOf(program);
    const auto cause = timeline::tell(session, by, {"enrollment.opted-in", enrollment.memberId, labels, program.code, enrollment.id}, now);
    const auto give = [&](std::string_view kind, std::optional<Id> subject, std::optional<Instant> dueAt) {
        tasks::open(session, by,
            {std::string(kind), enrollment.memberId, labels, program.code, enrollment.id, subject, enrollment.managerId, dueAt}, now);
    };
    tasks::settle(session, by, "reach-member", enrollment.id, "The member has opted in.", now);
    for (const auto& each : program.letters) {
        if (each.occasion != api::LetterOccasion::optIn) continue;
        letters::Draft draft{each.code, enrollment.memberId, CommunicationRecipientKind::member, enrollment.memberId, "", cause, labels,
            &program, enrollment.id};
        if (each.recipient == api::LetterRecipient::provider) {
            const auto provider = providerOf(session, enrollment, now);
            if (!provider) continue; // nobody treats them as far as the plan knows
            draft.recipient = CommunicationRecipientKind::provider;
            draft.recipientId = *provider;
            draft.recipientName = providers::nameOf(session, *provider).value_or("");
        }
        const auto written = letters::write(gate, session, draft, now);
        if (!written.withheld.empty() && draft.recipient == CommunicationRecipientKind::provider)
            give("ask-for-release", written.id, std::nullopt);
    }
    const auto timer = std::find_if(
        enrollment.timers.begin(), enrollment.timers.end(), [](const auto& each) { return each.code != "assessment-begun"; });
    give("initial-assessment", std::nullopt, timer == enrollment.timers.end() ? std::nullopt : std::optional(timer->dueAt));
    for (const auto& each : screenings)
        if (std::find(program.assessments.begin(), program.assessments.end(), each.instrument) != program.assessments.end())
            give(each.task, std::nullopt, std::nullopt);
}

} // namespace careway::enrollments
