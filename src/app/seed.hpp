#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace careway::app {

/// Loads db/reference: programs, contact lines, specialties and ZIPs. May be repeated: a row takes the place of the one of the same
/// key, and none is removed but counties of ZIPs. All files are read and checked before the first row is written. Throws std::runtime_error
/// with a sentence that names the file and what is wrong in it. What was loaded is told, "28 programs".
void seed(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

/// The part of it without which nothing can be answered: who may see what.
void seedAccess(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell);

} // namespace careway::app
