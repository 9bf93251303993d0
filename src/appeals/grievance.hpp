#pragma once

#include "core/error.hpp"
#include "decision_clocks/clock.hpp"
#include "models/grievance.hpp"
#include "models/grievance_answer_asked.hpp"
#include "models/new_grievance.hpp"

#include <optional>
#include <span>
#include <string_view>

/// A grievance: whatever is not a decision that can be appealed.
namespace careway::appeals {

/// Brought, or everything that is wrong with it. Of a refusal to decide sooner, and of more time that was taken, it cannot wait
/// (42 CFR 422.564(f)). `theirs`: who brings it may.
[[nodiscard]] Result<api::Grievance> brought(const api::NewGrievance& asked, const api::Filer& filer, bool theirs, api::LineOfBusiness line,
    std::span<const decision_clocks::Rule> law, std::string_view zone, const Id& id, Instant now);

[[nodiscard]] std::optional<api::ClockReading> readingOf(
    const api::Grievance& grievance, std::span<const decision_clocks::Rule> law, std::string_view zone, Instant now);

/// By somebody who had no part in what it is about: not who took it down.
[[nodiscard]] Result<api::Grievance> answered(
    api::Grievance grievance, const api::GrievanceAnswerAsked& answer, const Id& staffId, Instant now);

} // namespace careway::appeals
