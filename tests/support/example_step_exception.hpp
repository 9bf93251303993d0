#pragma once

#include "access/policy.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "sql/session.hpp"

#include <string>

namespace careway {

/// What somebody stated of a drug and a member, as it is protected.
void putException(
    sql::Session& session, const Id& id, const Id& memberId, const std::string& drug, const access::Protection& protection, Instant now);

} // namespace careway
