#pragma once

#include "access/policy.hpp"
#include "models/enrollment.hpp"
#include "sql/session.hpp"

namespace careway::enrollments {

/// Who leads an enrollment sees the member from now on, as long as it runs.
void beginManagement(sql::Session& session, const api::Enrollment& enrollment, Instant now);

/// And no more when it is over, or led by somebody else.
void endManagement(sql::Session& session, const api::Enrollment& enrollment, Instant now);

} // namespace careway::enrollments
