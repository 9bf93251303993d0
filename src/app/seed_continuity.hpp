#pragma once

#include "continuity/continuity_rule.hpp"
#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// The rules of continuity as the files have them. Throws std::runtime_error with everything that is wrong in one.
[[nodiscard]] continuity::Book continuityBookIn(const std::filesystem::path& reference);

/// Loads them, and how long ahead a departure is told.
void seedContinuity(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
