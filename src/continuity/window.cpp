#include "continuity/window.hpp"

#include "access/grant.hpp"
#include "continuity/continuity_rule.hpp"
#include "continuity/departure_store.hpp"
#include "continuity/kept_store.hpp"
#include "continuity/person.hpp"
#include "continuity/rule_store.hpp"

namespace careway::continuity {

namespace {

std::vector<Subject> subjectsOf(sql::Session& session, const std::string& seen, const Id& memberId)
{
    std::vector<Subject> out;
    for (const auto& each : CourseStore{session}.all(seen, memberId))
        out.push_back(subjectOf(each));
    for (const auto& each : HonoredPlanStore{session}.all(seen, memberId))
        out.push_back(subjectOf(each));
    return out;
}

std::vector<Id> providersOf(std::span<const Subject> subjects)
{
    std::vector<Id> out;
    for (const auto& each : subjects)
        if (each.providerId) out.push_back(*each.providerId);
    return out;
}

} // namespace

std::vector<api::ContinuityFinding> findingsFor(sql::Session& session, const std::string& seen, const Id& memberId,
    const std::optional<Id>& providerId, const api::Coding& coding, Date day)
{
    std::vector<api::ContinuityFinding> out;
    const auto subjects = subjectsOf(session, seen, memberId);
    if (subjects.empty()) return out;
    const auto person = personOn(session, memberId, day);
    const auto book = RuleStore{session}.book();
    const auto leavings = DepartureStore{session}.leavings(memberId, providersOf(subjects));
    const Question question{providerId, coding, day};
    for (const auto& each : subjects)
        for (auto& finding : findingsOf(book, each, leavings, person, question))
            out.push_back(std::move(finding));
    return out;
}

std::optional<Window> windowFor(
    sql::Session& session, const Id& memberId, const std::optional<Id>& providerId, const api::Coding& coding, Date day)
{
    const auto findings = findingsFor(session, "TRUE", memberId, providerId, coding, day);
    const auto longest = longestOf(findings);
    if (!longest) return std::nullopt;
    return Window{longest->subjectId, *longest->startsOn, *longest->endsOn, longest->rule, longest->reason, longest->citation};
}

} // namespace careway::continuity
