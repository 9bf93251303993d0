#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// Loads what db/reference says of authorizations: for what one is needed, who decides what, for which reasons.
void seedAuthorizations(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
