#pragma once

#include "sql/session.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

/// What other capabilities need of the plan's staff: who is there to take up work.
namespace careway::staff {

/// Whether somebody of this id works for the plan now.
[[nodiscard]] bool works(sql::Session& session, const Id& staffId);

/// The member that somebody of the staff is themselves, if the plan knows of one.
[[nodiscard]] std::optional<Id> asMember(sql::Session& session, const Id& staffId);

/// Those to whom somebody reports, directly or not.
[[nodiscard]] std::set<Id> superiorsOf(sql::Session& session, const Id& staffId);

/// Their specialty, a code of the provider taxonomy; empty if none is on file.
[[nodiscard]] std::string specialtyOf(sql::Session& session, const Id& staffId);

/// The team that serves a program, the first by its code; nothing when none does.
[[nodiscard]] std::optional<std::string> teamFor(sql::Session& session, std::string_view program);

/// Who does somebody's work at a moment: themselves, or who covers for them.
[[nodiscard]] Id inPlaceOf(sql::Session& session, const Id& staffId, Instant now);

/// Who is on call at a moment, of a team first and, where that has nobody, of any team; after `passed` of them have not come, the next.
/// Nothing when nobody is.
[[nodiscard]] std::optional<Id> onCall(sql::Session& session, const std::optional<std::string>& team, int passed, Instant now);

/// Of a team the one with the fewest running enrollments.
[[nodiscard]] std::optional<Id> leastBusy(sql::Session& session, std::string_view team);

/// Whether somebody belongs to a team.
[[nodiscard]] bool belongsTo(sql::Session& session, const Id& staffId, std::string_view team);

} // namespace careway::staff
