#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// Loads what care management works by: programs, clocks and hours of business, kinds of tasks, words of events, letters. Throws
/// std::runtime_error with everything that is wrong in a file.
void seedCare(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
