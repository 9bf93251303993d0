#include "appeals/grievance.hpp"

#include "core/findings.hpp"
#include "core/zone.hpp"

namespace careway::appeals {

namespace {

decision_clocks::Question questionOf(const api::Grievance& grievance, std::string_view zone)
{
    decision_clocks::Question out;
    out.line = grievance.lineOfBusiness;
    out.review = api::DecisionReview::grievance;
    out.urgency = grievance.urgency;
    out.receivedOn = localTime(grievance.receivedAt, zone).day;
    return out;
}

bool cannotWait(api::GrievanceMatter about)
{
    return about == api::GrievanceMatter::refusedExpediting || about == api::GrievanceMatter::extensionTaken;
}

} // namespace

Result<api::Grievance> brought(const api::NewGrievance& asked, const api::Filer& filer, bool theirs, api::LineOfBusiness line,
    std::span<const decision_clocks::Rule> law, std::string_view zone, const Id& id, Instant now)
{
    api::Grievance out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.about = asked.about;
    out.text = asked.text;
    out.happenedOn = asked.happenedOn;
    out.urgency = cannotWait(asked.about) ? api::DecisionUrgency::expedited : api::DecisionUrgency::standard;
    out.lineOfBusiness = line;
    out.state = api::GrievanceState::received;
    out.filedBy = filer;
    out.receivedAt = out.createdAt = out.updatedAt = now;

    const auto today = localTime(now, zone).day;
    const auto* rule = decision_clocks::ruleFor(law, questionOf(out, zone));
    Findings found("appeals");
    found.want(theirs, "/filedBy", "not-theirs-to-file", "is nobody who may bring this");
    found.want(!asked.happenedOn || *asked.happenedOn <= today, "/happenedOn", "future", "must not lie ahead");
    if (rule != nullptr && rule->fileWithin && asked.happenedOn) {
        const auto last
            = localTime(decision_clocks::after(startOf(*asked.happenedOn) + std::chrono::hours(12), *rule->fileWithin, zone), zone).day;
        found.want(today <= last, "/happenedOn", "filed-late", "is too long ago: the last day to bring it was " + text(last));
    }
    if (auto good = std::move(found).result("The grievance cannot be brought so."); !good) return tl::unexpected(std::move(good.error()));
    return out;
}

std::optional<api::ClockReading> readingOf(
    const api::Grievance& grievance, std::span<const decision_clocks::Rule> law, std::string_view zone, Instant now)
{
    const auto clock = decision_clocks::clockFor(law, questionOf(grievance, zone));
    if (!clock) return std::nullopt;
    decision_clocks::Course course{grievance.receivedAt};
    if (grievance.urgency == api::DecisionUrgency::expedited) course.expeditedAt = grievance.receivedAt;
    return decision_clocks::read(*clock, course, zone, grievance.answer ? grievance.answer->answeredAt : now);
}

Result<api::Grievance> answered(api::Grievance grievance, const api::GrievanceAnswerAsked& answer, const Id& staffId, Instant now)
{
    if (grievance.state == api::GrievanceState::answered)
        return fail(Error::Kind::conflict, "appeals/answered", "It was answered already.");
    if (grievance.filedBy.takenDownBy == staffId)
        return fail(Error::Kind::forbidden, "appeals/took-it-down", "Who took it down does not answer it.");
    grievance.answer = api::GrievanceAnswer{now, staffId, answer.text};
    grievance.state = api::GrievanceState::answered;
    ++grievance.version;
    grievance.updatedAt = now;
    return grievance;
}

} // namespace careway::appeals
