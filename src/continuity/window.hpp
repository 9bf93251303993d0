#pragma once

#include "models/coding.hpp"
#include "models/continuity_finding.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

/// What other capabilities ask of continuity: whether care goes on as it was.
namespace careway::continuity {

/// In which no prior authorization is asked for what goes on.
struct Window {
    Id subjectId; // the course of treatment, or the honored plan
    Date startsOn{}, endsOn{}; // the last day
    std::string rule, reason, citation;
};

/// The window that lasts longest of those that a day is inside of: for a code, and for whom the courses of treatment are with one provider
/// for that provider. Eight statements, and two for who has nothing that goes on.
[[nodiscard]] std::optional<Window> windowFor(
    sql::Session& session, const Id& memberId, const std::optional<Id>& providerId, const api::Coding& coding, Date day);

/// The same with what every rule says, of what `seen` lets through: a condition on t.
[[nodiscard]] std::vector<api::ContinuityFinding> findingsFor(sql::Session& session, const std::string& seen, const Id& memberId,
    const std::optional<Id>& providerId, const api::Coding& coding, Date day);

} // namespace careway::continuity
