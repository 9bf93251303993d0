#pragma once

#include "access/policy.hpp"
#include "models/authorization_state.hpp"
#include "models/new_attachment.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway {

/// A request for authorization of one item that somebody made, as the database has it, and as it is protected; one that is decided was
/// approved.
struct RequestFor {
    Id id, memberId, requesterId;
    api::AuthorizationState state = api::AuthorizationState::pended;
    access::Protection protection{};
    std::optional<Id> holder{}; // who has taken it up
    bool peersAsked = false, expeditingAsked = false;
};
void putRequest(sql::Session& session, const RequestFor& request, Instant now);

/// A document of a request; with bytes it is stored, without it is awaited. Its id.
Id putDocument(sql::Session& session, const RequestFor& request, const api::NewAttachment& document, std::string_view bytes, Instant now);

/// What announces these bytes as plain text.
[[nodiscard]] api::NewAttachment announcing(std::string_view bytes);

} // namespace careway
