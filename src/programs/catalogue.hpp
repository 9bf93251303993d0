#pragma once

#include "access/policy.hpp"
#include "models/program.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string_view>

/// What other capabilities need of the catalogue.
namespace careway::programs {

/// A program as it holds on a day.
[[nodiscard]] std::optional<api::Program> programOn(sql::Session& session, std::string_view code, Date day);

/// What it says of somebody that they are in it.
[[nodiscard]] access::Labels labelsOf(const api::Program& program);

} // namespace careway::programs
