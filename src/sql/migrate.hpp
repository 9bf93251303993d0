#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::sql {

/// Takes every migration of the folder that was not taken yet, in the order of their numbers, under a lock; says each name to `tell`.
/// Throws std::runtime_error with a sentence: a taken one was changed, one is missing, or one was begun and not finished and `resume` is false.
void migrate(Session& owner, const std::filesystem::path& folder, bool resume, const std::function<void(const std::string&)>& tell);

/// Whether every migration of the folder is taken.
[[nodiscard]] bool migrated(Session& session, const std::filesystem::path& folder);

/// Gives the service's user what it needs and no more: no change of the schema, and on append-only tables (their comment says so) only to read
/// and to add. `user` is as the database names it, "careway".
void grantService(Session& owner, const std::string& database, const std::string& user);

} // namespace careway::sql
