#pragma once

#include "access/gate.hpp"
#include "appeals/dispute_store.hpp"
#include "prior_authorizations/appealed.hpp"

#include <vector>

/// What follows from where an appeal stands: told, written, carried out.
namespace careway::appeals {

/// By whom and with what the house acts.
struct Acting {
    access::Gate& gate;
    sql::Session& session;
    const access::Caller& by;
    Instant now;
};

/// Gives it the time that it now has by the law.
void setTime(Entry& entry, const std::vector<decision_clocks::Rule>& law, Instant now);
/// Writes a changed appeal or grievance with that time.
void keep(const Acting& with, Entry& entry, const std::vector<decision_clocks::Rule>& law);

/// Filed: told, acknowledged by letter, and benefits go on that were asked to.
void begin(const Acting& with, Entry& entry, prior_authorizations::Appealed& about);

/// Decided by the plan: carried out, told, written to the member and to who asked; what was upheld is sent on where the law has it so.
void conclude(const Acting& with, Entry& entry, prior_authorizations::Appealed& about, const std::vector<decision_clocks::Rule>& law);

/// Sent on to the independent reviewer.
void sendOn(
    const Acting& with, Entry& entry, const prior_authorizations::Appealed& about, api::ForwardingReason because, Instant forwardBy);

/// Decided by the independent reviewer: carried out, told and written.
void concludeExternally(const Acting& with, Entry& entry, prior_authorizations::Appealed& about);

/// Benefits that went on end today, for it was withdrawn, dismissed or upheld.
void endBenefits(const Acting& with, const api::Appeal& appeal, prior_authorizations::Appealed& about);

/// What the clock of one has to tell: that its time is nearly over, or over, and what the law makes of that; false when there is none. In a
/// transaction of its own.
bool tellOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::appeals
