#pragma once

#include "access/gate.hpp"
#include "letters/template.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"

#include <string>

/// What is told of a request, in the transaction of what happened: an event, and letters to the member and to who asked.
namespace careway::prior_authorizations {

/// What is asked for, one line a service: "MRI of a joint of the leg: 1 study, 2026-11-30 to 2027-01-31".
[[nodiscard]] std::string askedIn(const api::PriorAuthorization& authorization);
/// What came of it: of each item that was decided what was authorized, or a dash.
[[nodiscard]] std::string authorizedIn(const api::PriorAuthorization& authorization);
/// The reasons of what is less than was asked, each once, with the criterion that was used.
[[nodiscard]] std::string reasonsIn(const api::PriorAuthorization& authorization);

/// Writes the event "authorization.<what>"; its id, to be the cause of what follows.
Id tell(sql::Session& session, const access::Caller& by, const Entry& entry, const std::string& what, Instant now);

/// Writes the letters "authorization-<what>-member", and "-provider" if a provider asked: to the member never through somebody else, to who
/// asked as an answer to what they know.
void write(access::Gate& gate, sql::Session& session, const Entry& entry, const std::string& what, const letters::Fields& fields,
    const Id& causeId, Instant now);

} // namespace careway::prior_authorizations
