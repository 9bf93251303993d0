#pragma once

#include "models/confidential_communication.hpp"
#include "models/new_confidential_communication.hpp"
#include "own_choices/choice.hpp"

/// How a person wants to be reached, and by whom else nothing is to be heard (45 CFR 164.522(b)).
namespace careway::own_choices {

[[nodiscard]] Result<void> check(const api::NewConfidentialCommunication& asked);

/// A statement of endangerment binds the plan: then it is accepted as it is asked for (45 CFR 164.522(b)(1)(ii)).
[[nodiscard]] api::ConfidentialCommunication communicationFrom(const api::NewConfidentialCommunication& asked, const Id& id, Instant now);

} // namespace careway::own_choices
