#pragma once

#include "core/error.hpp"
#include "models/step_program.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::formulary {

/// What is wrong with a program: its steps are 1, 2, 3 without a gap, each drug is of one, each but the last says what counts as a try of
/// it.
[[nodiscard]] Result<void> check(const api::StepProgram& program);

/// Of which step of a program a drug is; nothing: of none.
[[nodiscard]] std::optional<std::int32_t> stepOf(const api::StepProgram& program, const std::string& code);

/// The codes of all its drugs, step by step.
[[nodiscard]] std::vector<std::string> drugsOf(const api::StepProgram& program);

/// The program, of those of a line of business, that a drug is in; null: in none.
[[nodiscard]] const api::StepProgram* programFor(
    std::span<const api::StepProgram> programs, api::LineOfBusiness line, const std::string& code);

/// The drugs that two of the programs have for one line of business on one day, each with both: a drug has one place.
[[nodiscard]] std::vector<std::string> clashes(std::span<const api::StepProgram> programs);

} // namespace careway::formulary
