#pragma once

#include "models/decision_clock.hpp"

#include <filesystem>
#include <vector>

namespace careway::app {

/// The rules of a file, held to what makes a table of them sound. Throws std::runtime_error with everything that is wrong in it.
[[nodiscard]] std::vector<api::DecisionClock> decisionClocksIn(const std::filesystem::path& file);

} // namespace careway::app
