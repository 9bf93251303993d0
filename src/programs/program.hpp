#pragma once

#include "core/error.hpp"
#include "models/program.hpp"

namespace careway::programs {

/// What its shape alone does not say of a program: a code that can be asked for, days in their order, calls that are possible.
[[nodiscard]] Result<void> check(const api::Program& program);

} // namespace careway::programs
