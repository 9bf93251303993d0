#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// Loads formularies, drugs, and what step therapy works by. Throws std::runtime_error with everything that is wrong in a file.
void seedFormulary(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
