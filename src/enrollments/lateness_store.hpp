#pragma once

#include "access/caller.hpp"
#include "sql/session.hpp"

namespace careway::enrollments {

/// Marks what was not done in time in one enrollment, with the event and the task that comes of it; false when nothing is late. In a
/// transaction of its own.
bool markOneLate(sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::enrollments
