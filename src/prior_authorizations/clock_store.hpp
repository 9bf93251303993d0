#pragma once

#include "access/gate.hpp"

/// What the clocks of requests tell by themselves.
namespace careway::prior_authorizations {

/// Tells of one request that its time is nearly over, or over, and does what the law makes of that; false when there is none. In a
/// transaction of its own.
bool tellOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::prior_authorizations
