#pragma once

#include "access/policy.hpp"
#include "core/id.hpp"
#include "models/appeal.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway {

/// A request for authorization of one item that was denied on clinical grounds, as it cannot be made by one request.
void putDenied(sql::Session& session, const Id& authorizationId, const Id& memberId, const access::Protection& protection, Instant now);

/// An appeal against it, by the member, where it stands; held by somebody.
Id putAppeal(sql::Session& session, const Id& authorizationId, const Id& memberId, const access::Protection& protection,
    api::AppealState state, const std::optional<Id>& holder, Instant now);

/// A grievance of the member's.
Id putGrievance(sql::Session& session, const Id& memberId, Instant now);

} // namespace careway
