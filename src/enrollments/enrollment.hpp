#pragma once

#include "core/error.hpp"
#include "models/attempt_outcome.hpp"
#include "models/contact_rule.hpp"
#include "models/enrollment.hpp"
#include "models/new_discharge.hpp"
#include "models/program.hpp"

#include <chrono>
#include <span>
#include <string_view>
#include <vector>

/// A member in a program: where they stand in it, and the moves that are legal from there.
namespace careway::enrollments {

using Move = api::EnrollmentMove;
using State = api::EnrollmentState;

[[nodiscard]] std::vector<Move> movesFrom(State state);

/// Where a move leads; a conflict that lists the legal ones for one that is none.
[[nodiscard]] Result<State> after(State state, Move move);

/// Whether somebody in this state is in the program still.
[[nodiscard]] bool running(State state);

/// A new one, with the program's timers: they run from the moment of eligibility, those of a coverage from its first day.
[[nodiscard]] api::Enrollment enrollmentFor(
    const api::Program& program, const Id& memberId, const Id& id, std::optional<Date> coveredSince, Instant now);

/// After a move, at the next version, with the timers that it meets or stops.
[[nodiscard]] Result<api::Enrollment> moved(api::Enrollment enrollment, Move move, Instant now);

/// After a discharge: `other` has its text, `unable-to-reach` the attempts that the program asks for.
struct Attempt {
    Instant at{};
    api::AttemptOutcome outcome{};
};
[[nodiscard]] Result<api::Enrollment> discharged(api::Enrollment enrollment, const api::NewDischarge& how, const api::ContactRule& rule,
    std::span<const Attempt> attempts, std::string_view zone, Instant now);

/// Whether so many attempts, none of which reached the member, on different days and at different hours by their clock, over so many days,
/// are what the program asks for; never for a program that says nothing of it.
[[nodiscard]] bool beyondReach(const api::ContactRule& rule, std::span<const Attempt> attempts, std::string_view zone);

/// As it is shown: with the moves that are legal.
[[nodiscard]] api::Enrollment shown(api::Enrollment enrollment);

} // namespace careway::enrollments
