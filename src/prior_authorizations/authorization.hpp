#pragma once

#include "core/error.hpp"
#include "models/authorization_cancellation.hpp"
#include "models/authorization_supplement.hpp"
#include "models/expediting_decision.hpp"
#include "models/information_question.hpp"
#include "models/new_prior_authorization.hpp"
#include "models/peer_conversation.hpp"
#include "models/peer_question.hpp"
#include "models/prior_authorization.hpp"
#include "models/prior_authorization_patch.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A request for authorization, from its draft to the end of what was authorized.
namespace careway::prior_authorizations {

using State = api::AuthorizationState;
using ItemState = api::AuthorizationItemState;

/// What can be done with a request.
enum class Action {
    patch,
    submit,
    supplement,
    cancel,
    askInformation,
    expedite,
    decideExpediting,
    extend,
    decide,
    curtail,
    claim,
};

/// What is legal from a state; what is not is refused with this list.
[[nodiscard]] std::vector<Action> actionsFrom(State state);
[[nodiscard]] Result<void> mayBeDone(const api::PriorAuthorization& authorization, Action action);
[[nodiscard]] std::string_view nameOf(Action action);

/// Whether it waits for a decision of the plan.
[[nodiscard]] bool open(State state);

/// Everything in it that names a code, the services first, each at its place in the body.
struct Coded {
    api::Coding coding;
    std::string at;
};
[[nodiscard]] std::vector<Coded> codesIn(const api::PriorAuthorization& authorization);

/// A draft, as it is asked for. The requester is who asks; without words on it a review is before the service, and a medication is of the
/// pharmacy benefit.
[[nodiscard]] api::PriorAuthorization drafted(
    const api::NewPriorAuthorization& asked, const Id& id, const Id& memberId, const Id& requesterId, Instant now);
[[nodiscard]] Result<api::PriorAuthorization> patched(
    api::PriorAuthorization draft, const api::PriorAuthorizationPatch& patch, Instant now);

/// What of a draft is wrong in itself: an item that stands twice, days the wrong way round, a code that there cannot be (`unknown`: places
/// in codesIn).
[[nodiscard]] Result<void> check(const api::PriorAuthorization& draft, const std::vector<std::size_t>& unknown);

/// What is known of a draft when it is submitted.
struct Reception {
    bool covered = false, benefit = false; // on the day on which it begins: by the plan, and for this
    std::vector<bool> mayOrder; // who asks, each of the items
};
/// Whether it can be taken in: all is there that every request needs, items with their quantity and first day, and a diagnosis; the member
/// is covered for it; who asks may order it.
[[nodiscard]] Result<void> submittable(const api::PriorAuthorization& draft, const Reception& known);

/// Which benefit pays for it.
[[nodiscard]] api::Benefit benefitOf(const api::PriorAuthorization& authorization);

/// What must accompany it and is not there: a document that is neither named as given nor attached, a question without its answer.
[[nodiscard]] std::vector<api::NeededThing> missingOf(const std::vector<api::NeededThing>& documents,
    const std::vector<api::NeededThing>& questions, const api::PriorAuthorization& authorization,
    const std::set<std::string, std::less<>>& given);

/// Taken in: from now on the plan has it.
[[nodiscard]] Result<api::PriorAuthorization> submitted(
    api::PriorAuthorization draft, api::LineOfBusiness line, std::vector<api::NeededThing> missing, Instant now);

/// With what was given: an answer takes the place of an earlier one. When nothing is missing any more it is pended again.
[[nodiscard]] Result<api::PriorAuthorization> supplemented(
    api::PriorAuthorization authorization, const api::AuthorizationSupplement& given, Instant now);

/// What is pended of it is no longer asked for.
[[nodiscard]] Result<api::PriorAuthorization> cancelled(api::PriorAuthorization authorization, Instant now);

[[nodiscard]] Result<api::PriorAuthorization> informationAsked(
    api::PriorAuthorization authorization, const api::InformationQuestion& question, Instant now);

/// Asked to be decided sooner. `granted`: a physician's word, which is granted at once (42 CFR 422.570(c)(2)(ii)); else the plan decides.
[[nodiscard]] Result<api::PriorAuthorization> expeditingAsked(
    api::PriorAuthorization authorization, api::AuthorizationAsker by, const std::string& reason, bool granted, Instant now);
[[nodiscard]] Result<api::PriorAuthorization> expeditingDecided(
    api::PriorAuthorization authorization, const api::ExpeditingDecision& decision, Instant now);

/// A conversation of peers is asked for, of what is pended or was decided against the member; and was held.
[[nodiscard]] Result<api::PriorAuthorization> peerAsked(
    api::PriorAuthorization authorization, const api::PeerQuestion& question, Instant now);
[[nodiscard]] Result<api::PriorAuthorization> peerHeld(
    api::PriorAuthorization authorization, const api::PeerConversation& conversation, const Id& directorId, Instant now);

/// Taken up by somebody of those who review, until a moment; refused while somebody else holds it.
[[nodiscard]] Result<api::PriorAuthorization> claimed(api::PriorAuthorization authorization, const Id& staffId, Instant until, Instant now);
/// Laid down by who holds it.
[[nodiscard]] Result<api::PriorAuthorization> laidDown(api::PriorAuthorization authorization, const Id& staffId, Instant now);
/// Whether somebody holds it at a moment.
[[nodiscard]] bool holds(const api::PriorAuthorization& authorization, const Id& staffId, Instant now);

/// The version that follows.
void touch(api::PriorAuthorization& authorization, Instant now);

} // namespace careway::prior_authorizations
