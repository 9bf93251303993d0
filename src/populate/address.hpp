#pragma once

#include "populate/frame.hpp"

#include <string>

namespace careway::populate {

/// "114 Copper Kettle Ln"
[[nodiscard]] std::string streetLine(const Frame& frame, Draws& draws);

/// A number of the place's area whose exchange begins with 1: none such is ever given out (North American Numbering Plan: NXX with N
/// from 2 to 9), so nobody can be rung up by it.
[[nodiscard]] std::string phoneNumber(const Site& site, Draws& draws);

} // namespace careway::populate
