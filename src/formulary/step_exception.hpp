#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "core/error.hpp"
#include "formulary/drug.hpp"
#include "models/new_step_exception.hpp"
#include "models/source_program.hpp"
#include "models/step_exception.hpp"

#include <optional>
#include <span>

namespace careway::formulary {

/// Whether the caller states exceptions themselves, as who treats.
[[nodiscard]] bool statesThemselves(const access::Caller& caller);
/// Whether the caller takes down what others state: a feed, or a pharmacist of the plan.
[[nodiscard]] bool takesDown(const access::Caller& caller);

/// What does not go together, is not known or cannot be, each with its place. `drug` and `stater` are what the plan knows of the code and
/// of who stated it, `stepDrug` whether a program of step therapy asks for a try of the drug.
struct Found {
    std::optional<Drug> drug;
    std::optional<Id> stater;
    bool stepDrug = false;
};
[[nodiscard]] Result<void> check(const api::NewStepException& asked, const access::Caller& caller, const Found& found, Instant now);

[[nodiscard]] api::StepException stated(const api::NewStepException& asked, const access::Caller& caller, const Found& found,
    std::span<const api::Label> labels, const Id& id, Instant now);

/// It was told to the plan for what it pays, and labelled by the drug that it names and by whom it comes from.
[[nodiscard]] access::Protection protectionOf(const api::StepException& exception, api::SourceProgram program);

} // namespace careway::formulary
