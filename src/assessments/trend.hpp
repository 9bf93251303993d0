#pragma once

#include "models/assessment.hpp"
#include "models/assessment_trend.hpp"
#include "models/instrument.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace careway::assessments {

/// What counts of the assessments of one instrument, in the order of time.
using Series = std::vector<api::Assessment>;

/// The assessments that have a total, in the order of time, by instrument.
[[nodiscard]] std::map<std::string, Series, std::less<>> seriesOf(std::vector<api::Assessment> assessments);

/// How the totals of one instrument went, seen from a day: `all` are those of every instrument, by which a positive screening is followed.
[[nodiscard]] api::AssessmentTrend trendOf(
    const api::Instrument& instrument, const std::map<std::string, Series, std::less<>>& all, Date birthDate, Date today);

} // namespace careway::assessments
