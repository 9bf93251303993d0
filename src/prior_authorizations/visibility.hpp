#pragma once

#include "access/policy.hpp"
#include "access/sight.hpp"

#include <string>

/// Who sees requests, and with them what belongs to them; who may act on them.
namespace careway::prior_authorizations {

/// Whether the caller reviews for the plan.
[[nodiscard]] bool reviews(const access::Caller& caller);

/// The condition on prior_authorization, as t, by which the caller sees requests of the member of a sight.
[[nodiscard]] std::string seenBy(const access::Policy& policy, const access::Caller& caller, const access::Sight& sight);
/// The same over all members, for the queue of those who review.
[[nodiscard]] std::string seenInQueue(const access::Policy& policy, const access::Caller& caller);

/// Whether the request is the caller's own: of the provider who made it, of the member and who stands for them.
[[nodiscard]] bool isOwn(const access::Caller& caller, const Id& requesterId);

/// Whether who sees a request may act on it: not by what is opened in an emergency alone.
[[nodiscard]] bool mayAct(
    const access::Caller& caller, const access::Sight& sight, const Id& requesterId, const access::Protection& request);

} // namespace careway::prior_authorizations
