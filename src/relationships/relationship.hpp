#pragma once

#include "access/relationship.hpp"
#include "core/error.hpp"
#include "models/new_relationship.hpp"
#include "models/relationship.hpp"

/// Who stands to a member how: what may be recorded by whom, and until when it holds.
namespace careway::relationships {

/// The kind that is asked for, if a caller of this role may record it.
[[nodiscard]] Result<access::Relation> mayRecord(
    const access::Caller& caller, const api::NewRelationship& asked, const access::Policy& policy);

/// What is missing or does not go together, each with its place.
[[nodiscard]] Result<void> check(const api::NewRelationship& asked, const access::Caller& caller, Instant now);

/// As it will be kept: it ends when it is said, or when its kind ends at the latest.
[[nodiscard]] access::Relationship relationshipFrom(const api::NewRelationship& asked, access::Relation kind, const Id& memberId,
    const Id& id, const access::Caller& caller, const access::Policy& policy, Instant now);

/// With an end, and the grace of its kind after it. One that is over stays as it is.
[[nodiscard]] access::Relationship ended(access::Relationship relationship, const access::Policy& policy, Instant now);

[[nodiscard]] api::Relationship shown(const access::Relationship& relationship);

} // namespace careway::relationships
