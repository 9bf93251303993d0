#pragma once

#include "models/coding.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

/// What other capabilities ask of the authorizations of a member.
namespace careway::prior_authorizations {

struct Approval {
    Id authorizationId;
    Date startsOn{};
    std::optional<Date> endsOn; // the last day
    std::string endsWhen; // the circumstance, where there is no day
};

/// An item that is approved for a service on a day, the one that reaches farthest; nothing when there is none.
[[nodiscard]] std::optional<Approval> approvalFor(sql::Session& session, const Id& memberId, const api::Coding& service, Date day);

} // namespace careway::prior_authorizations
