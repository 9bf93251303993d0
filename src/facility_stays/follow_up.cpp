#include "facility_stays/follow_up.hpp"

#include "enrollments/standing.hpp"
#include "facility_stays/facility_stay.hpp"
#include "facility_stays/facility_stay_store.hpp"
#include "letters/letter.hpp"
#include "own_choices/preference.hpp"
#include "programs/catalogue.hpp"
#include "providers/directory.hpp"
#include "records/protection.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"

#include <algorithm>

namespace careway::facility_stays {

namespace {

using api::CommunicationRecipientKind;
using enrollments::Standing;

struct FollowUp {
    std::string_view task;
    std::chrono::days after; // the discharge
};
constexpr FollowUp followUps[]{{"follow-up-7-days", std::chrono::days(7)}, {"follow-up-30-days", std::chrono::days(30)}};

// What became of a notice, beside the kinds of tasks.
constexpr auto noticeWritten = "notice-written", noticeHeldBack = "notice-held-back";

bool takesPart(api::EnrollmentState state)
{
    return state == api::EnrollmentState::optedIn || state == api::EnrollmentState::assessed || state == api::EnrollmentState::active;
}

// Whether somebody of the plan's care management may know of it who manages the member's care, or would come to.
bool mayKnow(access::Gate& gate, const std::optional<Id>& staffId, const Id& memberId, const access::Protection& what)
{
    access::Caller reader;
    reader.role = access::Role::careManager;
    reader.staffId = staffId;
    auto standing = gate.standing(reader, memberId);
    standing.ties.push_back({access::Relation::careManagement, {}, {}});
    return access::Sight(gate.policy(), reader, standing).pathTo(what).has_value();
}

class Follower {
public:
    Follower(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::FacilityStay& stay, Instant now)
        : gate_(gate)
        , sql_(session)
        , by_(by)
        , stay_(stay)
        , now_(now)
        , steps_(FacilityStayStore{session}.steps(stay.id))
    {
    }

    void run()
    {
        const bool over = stay_.state == api::StayState::discharged;
        if (over && !goesHome(*stay_.disposition)) return;
        const auto protection = protectionOf(stay_);
        for (const auto& each : enrollments::runningOf(sql_, stay_.memberId))
            if (mayKnow(gate_, each.managerId, stay_.memberId, protection)) lead(each);
        if (!mayKnow(gate_, std::nullopt, stay_.memberId, protection)) return;
        const auto facility = providers::entryOf(sql_, stay_.facilityId);
        for (const auto& each : FacilityStayStore{sql_}.programsFor(facility.value().specialties, dayOf(now_)))
            suggest(each);
    }

private:
    // What those do who lead an enrollment. A program that never approaches its members does not do so now.
    void lead(const Standing& enrollment)
    {
        const auto program = programs::programOn(sql_, enrollment.program, dayOf(now_));
        if (!program) return;
        const bool approaches = program->contact.memberPush != api::Permission::never;
        auto toDo = toDoIn(*program, enrollment.id);
        toDo.assigneeId = enrollment.managerId;
        if (stay_.state == api::StayState::admitted) {
            if (stay_.plannedDischargeAt) toDo.dueAt = reachBy(*stay_.plannedDischargeAt, now_);
            if (approaches) give("reach-before-discharge", enrollment.id, std::move(toDo));
            return;
        }
        for (const auto& each : followUps) {
            toDo.dueAt = *stay_.dischargedAt + each.after;
            if (approaches && *toDo.dueAt > now_) give(each.task, enrollment.id, toDo);
        }
        if (takesPart(enrollment.state) && program->contact.providerPush != api::Permission::never) tellProvider(enrollment, *program);
    }

    // A person decides whether somebody is taken in, or up again: the task says that there is a reason to think of it. Nobody is asked
    // again who said no.
    void suggest(const std::string& code)
    {
        const auto program = programs::programOn(sql_, code, dayOf(now_));
        if (!program || program->contact.memberPush == api::Permission::never) return;
        const auto latest = enrollments::latestOf(sql_, stay_.memberId, code);
        if (latest && latest->running) {
            tasks::settle(sql_, by_, "offer-program", stay_.id, "The member is in the program.", now_);
            tasks::settle(sql_, by_, "reinitiate-after-admission", stay_.id, "The member is in the program.", now_);
            return;
        }
        const auto said = own_choices::lastSaid(sql_, stay_.memberId, code);
        if (!own_choices::mayAsk(program->consentModel, said ? own_choices::Said(said->state) : std::nullopt)) return;
        auto toDo = toDoIn(*program, latest ? std::optional(latest->id) : std::nullopt);
        if (!latest) return give("offer-program", namedId(code), std::move(toDo));
        if (latest->managerId && staff::works(sql_, *latest->managerId)) toDo.assigneeId = latest->managerId;
        give("reinitiate-after-admission", latest->id, std::move(toDo));
    }

    // One notice of a program to each who comes to treat the member. Held back it is written again when it may go, and what was to be
    // asked for is there then.
    void tellProvider(const Standing& enrollment, const api::Program& program)
    {
        if (!stay_.outpatientProviderId) return;
        const auto& provider = *stay_.outpatientProviderId;
        for (const auto& each : program.letters) {
            if (each.occasion != api::LetterOccasion::facilityDischarge || each.recipient != api::LetterRecipient::provider) continue;
            const auto notice = namedId(stay_.id.text() + '\n' + enrollment.id.text() + '\n' + provider.text() + '\n' + each.code);
            const auto heldBack = done(noticeHeldBack, notice);
            if (done(noticeWritten, notice) || (heldBack && !mayHave(provider, program))) continue;
            write(
                {each.code, stay_.memberId, CommunicationRecipientKind::provider, provider, providers::nameOf(sql_, provider).value_or(""),
                    heldBack.value_or(notice), labelsWith(program), &program, enrollment.id},
                notice, heldBack, enrollment.managerId);
        }
    }

    void write(const letters::Draft& draft, const Id& notice, const std::optional<Id>& heldBack, const std::optional<Id>& manager)
    {
        const auto written = letters::write(gate_, sql_, draft, now_);
        if (written.withheld.empty()) {
            keep(noticeWritten, notice, written.id);
            if (heldBack) tasks::settle(sql_, by_, "ask-for-release", *heldBack, "The notice may go out: it is written.", now_);
        } else if (!heldBack) {
            keep(noticeHeldBack, notice, written.id);
            auto toDo = toDoIn(*draft.program, draft.enrollmentId);
            toDo.kind = "ask-for-release";
            toDo.subjectId = written.id;
            toDo.assigneeId = manager;
            toDo.note = written.withheld;
            tasks::open(sql_, by_, toDo, now_);
        }
    }

    bool mayHave(const Id& provider, const api::Program& program)
    {
        access::Caller reader;
        reader.role = access::Role::provider;
        reader.providerId = provider;
        return gate_.mayDisclose(reader, stay_.memberId, access::ownWork(labelsWith(program)));
    }

    access::Labels labelsWith(const api::Program& program) const { return records::labelsIn(stay_.labels) | programs::labelsOf(program); }

    tasks::ToDo toDoIn(const api::Program& program, const std::optional<Id>& enrollmentId) const
    {
        tasks::ToDo out;
        out.memberId = stay_.memberId;
        out.labels = labelsWith(program);
        out.program = program.code;
        out.enrollmentId = enrollmentId;
        out.subjectId = stay_.id;
        return out;
    }

    void give(std::string_view kind, const Id& about, tasks::ToDo toDo)
    {
        if (done(kind, about)) return;
        toDo.kind = kind;
        keep(kind, about, tasks::open(sql_, by_, toDo, now_));
    }

    std::optional<Id> done(std::string_view step, const Id& about) const
    {
        const auto found
            = std::find_if(steps_.begin(), steps_.end(), [&](const Step& each) { return each.step == step && each.about == about; });
        return found == steps_.end() ? std::nullopt : std::optional(found->made);
    }

    void keep(std::string_view step, const Id& about, const Id& made)
    {
        steps_.push_back({std::string(step), about, made});
        FacilityStayStore{sql_}.add(stay_.id, steps_.back());
    }

    access::Gate& gate_;
    sql::Session& sql_;
    const access::Caller& by_;
    const api::FacilityStay& stay_;
    Instant now_;
    std::vector<Step> steps_;
};

} // namespace

void followUp(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::FacilityStay& stay, Instant now)
{
    FacilityStayStore store{session};
    const auto known = store.toBeKnown(stay.memberId); // before it is read: what changes meanwhile is looked at again
    Follower(gate, session, by, stay, now).run();
    store.looked(stay.id, known);
}

bool followUpOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    sql::Transaction transaction(session);
    const auto stay = FacilityStayStore{session}.lockChanged(now);
    if (!stay) return false;
    followUp(gate, session, by, *stay, now);
    transaction.commit();
    return true;
}

} // namespace careway::facility_stays
