#pragma once

#include "assessments/scoring.hpp"
#include "models/assessment.hpp"
#include "models/observation.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Totals that feeds bring as observations.
namespace careway::assessments {

/// The codes under which they come.
[[nodiscard]] std::vector<std::string> totalCodes(std::span<const api::Instrument> editions);

/// The assessment that an observation is: its total, no items, under the labels of both. Nothing when it is no total of an instrument. Its
/// id is the same for the same version of the record.
[[nodiscard]] std::optional<api::Assessment> takenOver(
    const api::Observation& observation, std::span<const api::Instrument> editions, const Subject& subject, Instant now);

} // namespace careway::assessments
