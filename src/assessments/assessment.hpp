#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "assessments/scoring.hpp"
#include "assessments/signal.hpp"
#include "models/assessment.hpp"

#include <optional>
#include <string_view>

namespace careway::assessments {

/// As whom somebody may bring an answer; nothing: they may not.
[[nodiscard]] std::optional<api::AssessmentSource> sourceOf(const access::Caller& caller);

/// The labels of an instrument or of what it was answered with, as decisions know them.
[[nodiscard]] access::Labels bitsOf(const std::vector<api::Label>& labels);

/// Where an assessment comes from.
struct Origin {
    Id id;
    api::AssessmentSource source{};
    Instant answeredAt, now;
};

/// With the tasks that follow from it.
[[nodiscard]] api::Assessment assessmentFrom(
    const api::NewAssessment& asked, const api::Instrument& instrument, const Score& score, const Origin& origin);

/// What is kept of a refused answer, as it came.
[[nodiscard]] api::Assessment keptFrom(
    const Understood& understood, const api::Instrument& safety, std::string_view body, const Error& error, const Origin& origin);

/// The instrument that says what follows for safety: the one named if it asks for it, else the first that does; null when none does.
[[nodiscard]] const api::Instrument* safetyInstrument(const Understood& understood, std::span<const api::Instrument> instruments);

} // namespace careway::assessments
