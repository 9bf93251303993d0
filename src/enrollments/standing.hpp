#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "models/enrollment_state.hpp"
#include "models/preference_source.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What other capabilities need of enrollments.
namespace careway::enrollments {

struct Standing {
    Id id, memberId;
    std::string program; // its code
    api::EnrollmentState state{};
    bool running = false; // the member is in it still
    std::optional<Id> managerId;
    access::Labels labels = 0; // what it says of the member
};

[[nodiscard]] std::optional<Standing> standingOf(sql::Session& session, const Id& enrollmentId);

/// Those that a member has running, in the order of their ids.
[[nodiscard]] std::vector<Standing> runningOf(sql::Session& session, const Id& memberId);

/// The one that a member has running in a program, else the one that was the last there.
[[nodiscard]] std::optional<Standing> latestOf(sql::Session& session, const Id& memberId, std::string_view program);

/// A member takes part in a program no more: what they said is kept, an enrollment that runs is over, and every contact of the program that
/// is not mandatory is stopped, whatever was queued. What is being sent just now is waited for. Twice is the same as once.
struct OptOut {
    Id memberId;
    std::string program;
    api::PreferenceSource heardBy{};
    std::string reason{};
};
void optOut(sql::Session& session, const access::Caller& by, const OptOut& what, Instant now);

} // namespace careway::enrollments
