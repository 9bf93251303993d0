#pragma once

#include "access/gate.hpp"
#include "models/facility_stay.hpp"

/// What the plan's care management does about a stay: nothing of which it may not know, and as soon as it may.
namespace careway::facility_stays {

/// Does what follows from a stay as it stands now; what has been done is not done again. Who leads an enrollment is given the task to reach
/// the member before they leave, after it those to follow up, and the notice to who treats them then is written; what the kind of the
/// facility suggests is put before the team of the program.
void followUp(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::FacilityStay& stay, Instant now);

/// Looks again at one stay of whose member more is to be known than before, a release above all; false when there is none. In a transaction
/// of its own.
bool followUpOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::facility_stays
