#pragma once

#include "models/new_restriction.hpp"
#include "models/restriction.hpp"
#include "own_choices/choice.hpp"

/// What a person asks to be kept from somebody (45 CFR 164.522(a)).
namespace careway::own_choices {

[[nodiscard]] Result<void> check(const api::NewRestriction& asked);
[[nodiscard]] api::Restriction restrictionFrom(const api::NewRestriction& asked, const Id& id, Instant now);

/// Whether the plan has no choice: from a health plan is kept what the person paid in full.
[[nodiscard]] bool mustBeAccepted(const api::Restriction& restriction);
[[nodiscard]] Result<api::Restriction> answered(api::Restriction restriction, const api::NewChoiceDecision& decision, Instant now);

} // namespace careway::own_choices
