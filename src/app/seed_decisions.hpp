#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// Loads what decisions are made by: how long they may take, who appeals against them and who decides then. Throws std::runtime_error with
/// everything that is wrong in a file.
void seedDecisions(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
