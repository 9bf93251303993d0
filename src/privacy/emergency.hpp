#pragma once

#include "access/relationship.hpp"
#include "core/error.hpp"
#include "models/emergency_access.hpp"
#include "models/emergency_review.hpp"
#include "models/new_emergency_access.hpp"

/// A member opened in a medical emergency (42 CFR 2.51), and its review.
namespace careway::privacy {

/// Whether the caller is medical personnel: who treats, or staff with a credential that the policy names.
[[nodiscard]] Result<void> mayOpen(const access::Caller& caller, const access::Policy& policy);

/// What is missing or does not go together: the member by id, or by member number and birth date.
[[nodiscard]] Result<void> check(const api::NewEmergencyAccess& asked);

[[nodiscard]] api::EmergencyAccess emergencyFrom(
    const api::NewEmergencyAccess& asked, const Id& memberId, const Id& id, const Id& party, const access::Policy& policy, Instant now);

/// The relationship that opens the member as long as the emergency lasts.
[[nodiscard]] access::Relationship relationshipOf(const api::EmergencyAccess& emergency);

/// What the privacy office found; a conflict when it has been reviewed.
[[nodiscard]] Result<api::EmergencyAccess> reviewed(api::EmergencyAccess emergency, const api::EmergencyReview& review, Instant now);

} // namespace careway::privacy
