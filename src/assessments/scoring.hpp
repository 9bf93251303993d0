#pragma once

#include "core/error.hpp"
#include "models/assessment_threshold.hpp"
#include "models/instrument.hpp"
#include "models/new_assessment.hpp"
#include "models/sex.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What an instrument makes of answers: everything of it is in the instrument's data.
namespace careway::assessments {

/// Who answers, as far as an instrument asks.
struct Subject {
    Date birthDate;
    api::Sex sex = api::Sex::unknown;
};

/// In whole years.
[[nodiscard]] int ageOn(Date day, Date birthDate);

struct Score {
    std::optional<std::int32_t> total;
    std::optional<api::InstrumentBand> band;
    std::optional<bool> positive;
    std::optional<api::AssessmentThreshold> threshold;
    std::vector<std::string> flags;
};

/// That an item is answered above its bound, or that the person is not of the instrument's age.
constexpr auto safetyFlag = "safety";
constexpr auto outsideAges = "outside-ages";

/// Of answers, all of which must be there and in their range; a total that is given must be theirs. Everything that is wrong is told.
[[nodiscard]] Result<Score> score(const api::Instrument& instrument, const api::NewAssessment& asked, const Subject& subject, Instant now);

/// Of a total without its answers, as a feed brings it.
[[nodiscard]] Result<Score> scoreOfTotal(
    const api::Instrument& instrument, const api::NewAssessment& asked, const Subject& subject, Instant now);

} // namespace careway::assessments
