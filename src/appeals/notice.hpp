#pragma once

#include "access/gate.hpp"
#include "appeals/dispute_store.hpp"
#include "letters/template.hpp"
#include "prior_authorizations/appealed.hpp"

#include <optional>
#include <string>

/// What is told of appeals and grievances, in the transaction of what happened: an event, and letters.
namespace careway::appeals {

/// The services that are appealed, one line each.
[[nodiscard]] std::string servicesIn(const api::Appeal& appeal, const api::PriorAuthorization& authorization);

/// The day of a moment by the clocks of the plan, for a letter; "-" for none.
[[nodiscard]] std::string dayOfPlan(const std::optional<Instant>& moment);

/// Writes the event "appeal.<what>" or "grievance.<what>"; its id, to be the cause of what follows.
Id tell(
    sql::Session& session, const access::Caller& by, const Entry& entry, const std::string& what, const std::string& detail, Instant now);

/// Writes a letter to the member, never through somebody else.
void writeMember(access::Gate& gate, sql::Session& session, const Entry& entry, const std::string& code, const letters::Fields& fields,
    const Id& causeId, Instant now);
/// And to the provider who made the request, if one did, as an answer to what they know.
void writeRequester(access::Gate& gate, sql::Session& session, const Entry& entry, const api::PriorAuthorization& authorization,
    const std::string& code, const letters::Fields& fields, const Id& causeId, Instant now);

} // namespace careway::appeals
