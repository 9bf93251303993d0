#pragma once

#include "access/gate.hpp"
#include "models/enrollment.hpp"
#include "models/program.hpp"

namespace careway::enrollments {

/// What follows when a member takes part: the event; one letter to them and one to their provider, the latter as far as it may be
/// disclosed, and where it may not, the task to ask for the release that would open it; the assessment and the screenings as tasks.
void takeIn(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::Enrollment& enrollment,
    const api::Program& program, Instant now);

} // namespace careway::enrollments
