#include "prior_authorizations/authorization.hpp"

#include "core/findings.hpp"
#include "json/column.hpp"
#include "json/model.hpp"

#include <algorithm>
#include <array>

namespace careway::prior_authorizations {

namespace {

constexpr std::array<std::string_view, 11> names{
    "patch", "submit", "supplement", "cancel", "ask-information", "expedite", "decide-expediting", "extend", "decide", "curtail", "claim"};

struct Legal {
    State from;
    Action action;
};

// What was decided is not decided again, nor supplemented: after a denial a new request is made, or an appeal.
constexpr std::array legal{
    Legal{State::draft, Action::patch},
    Legal{State::draft, Action::submit},
    Legal{State::draft, Action::cancel},
    Legal{State::pended, Action::supplement},
    Legal{State::pended, Action::cancel},
    Legal{State::pended, Action::askInformation},
    Legal{State::pended, Action::expedite},
    Legal{State::pended, Action::decideExpediting},
    Legal{State::pended, Action::extend},
    Legal{State::pended, Action::decide},
    Legal{State::pended, Action::claim},
    Legal{State::informationNeeded, Action::supplement},
    Legal{State::informationNeeded, Action::cancel},
    Legal{State::informationNeeded, Action::askInformation},
    Legal{State::informationNeeded, Action::expedite},
    Legal{State::informationNeeded, Action::decideExpediting},
    Legal{State::informationNeeded, Action::extend},
    Legal{State::informationNeeded, Action::decide},
    Legal{State::informationNeeded, Action::claim},
    Legal{State::decided, Action::curtail},
};

std::string listOf(const std::vector<Action>& actions)
{
    std::string out;
    for (const auto each : actions)
        out += (out.empty() ? "" : ", ") + std::string(nameOf(each));
    return out.empty() ? "none" : out;
}

api::Coding codingFrom(const api::CodingAsked& asked) { return {asked.system, asked.code, asked.display.value_or(asked.code)}; }

std::optional<api::Amount> amountFrom(const std::optional<api::AmountAsked>& asked)
{
    if (!asked) return std::nullopt;
    return api::Amount{asked->value, asked->unit};
}

std::vector<api::AuthorizationItem> itemsFrom(const std::vector<api::NewAuthorizationItem>& asked)
{
    std::vector<api::AuthorizationItem> out;
    for (const auto& each : asked)
        out.push_back({each.sequence, codingFrom(each.service), amountFrom(each.quantity), each.startsOn, each.endsOn, each.providerId,
            ItemState::pended, std::nullopt, std::nullopt, std::nullopt});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    return out;
}

std::vector<api::Coding> codingsFrom(const std::vector<api::CodingAsked>& asked)
{
    std::vector<api::Coding> out;
    for (const auto& each : asked)
        out.push_back(codingFrom(each));
    return out;
}

void answer(std::vector<api::AuthorizationAnswer>& answers, const api::NewAuthorizationAnswer& given)
{
    const auto known = std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return each.code == given.code; });
    if (known != answers.end()) known->text = given.text;
    else answers.push_back({given.code, given.text});
}

std::vector<api::AuthorizationAnswer> answersFrom(const std::vector<api::NewAuthorizationAnswer>& asked)
{
    std::vector<api::AuthorizationAnswer> out;
    for (const auto& each : asked)
        answer(out, each);
    return out;
}

// All answered questions are closed as soon as nothing is missing.
void closeQuestions(api::PriorAuthorization& authorization, Instant now)
{
    for (auto& each : authorization.informationRequests)
        if (!each.answeredAt) each.answeredAt = now;
}

} // namespace

std::string_view nameOf(Action action) { return names.at(static_cast<std::size_t>(action)); }

std::vector<Action> actionsFrom(State state)
{
    std::vector<Action> out;
    for (const auto& each : legal)
        if (each.from == state) out.push_back(each.action);
    return out;
}

Result<void> mayBeDone(const api::PriorAuthorization& authorization, Action action)
{
    const auto from = actionsFrom(authorization.state);
    if (std::find(from.begin(), from.end(), action) != from.end()) return {};
    return fail(Error::Kind::conflict, "prior-authorizations/illegal-action",
        "From " + json::toColumn(authorization.state) + " the legal actions are: " + listOf(from) + ".");
}

bool open(State state) { return state == State::pended || state == State::informationNeeded; }

std::vector<Coded> codesIn(const api::PriorAuthorization& authorization)
{
    std::vector<Coded> out;
    for (std::size_t i = 0; i < authorization.items.size(); ++i)
        out.push_back({authorization.items[i].service, "/items/" + std::to_string(i) + "/service"});
    for (std::size_t i = 0; i < authorization.diagnoses.size(); ++i)
        out.push_back({authorization.diagnoses[i], "/diagnoses/" + std::to_string(i)});
    return out;
}

api::PriorAuthorization drafted(
    const api::NewPriorAuthorization& asked, const Id& id, const Id& memberId, const Id& requesterId, Instant now)
{
    api::PriorAuthorization out;
    out.id = id;
    out.version = 1;
    out.memberId = memberId;
    out.kind = asked.kind;
    out.review = asked.review.value_or(api::AuthorizationReview::preService);
    out.benefit = asked.benefit;
    out.urgency = asked.urgency.value_or(api::DecisionUrgency::standard);
    out.state = State::draft;
    out.requesterId = requesterId;
    out.precededBy = asked.precededBy;
    out.items = itemsFrom(asked.items);
    out.diagnoses = codingsFrom(asked.diagnoses);
    if (asked.answers) out.answers = answersFrom(*asked.answers);
    out.emergency = asked.emergency;
    out.exception = asked.exception;
    out.note = asked.note;
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<api::PriorAuthorization> patched(api::PriorAuthorization draft, const api::PriorAuthorizationPatch& patch, Instant now)
{
    if (auto may = mayBeDone(draft, Action::patch); !may) return tl::unexpected(std::move(may.error()));
    json::put(draft.kind, patch.kind);
    json::put(draft.review, patch.review);
    json::put(draft.urgency, patch.urgency);
    if (patch.items) draft.items = itemsFrom(*patch.items);
    if (patch.diagnoses) draft.diagnoses = codingsFrom(*patch.diagnoses);
    if (patch.answers) draft.answers = answersFrom(*patch.answers);
    touch(draft, now);
    return draft;
}

Result<void> check(const api::PriorAuthorization& draft, const std::vector<std::size_t>& unknown)
{
    Findings found("prior-authorizations");
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const auto& item = draft.items[i];
        const auto at = "/items/" + std::to_string(i);
        found.want(i == 0 || draft.items[i - 1].sequence != item.sequence, at + "/sequence", "sequence-twice", "stands twice");
        found.want(!item.endsOn || !item.startsOn || *item.endsOn >= *item.startsOn, at + "/endsOn", "ends-before-start",
            "must not lie before startsOn");
    }
    const auto codes = codesIn(draft);
    for (const auto place : unknown)
        found.want(false, codes.at(place).at, "unknown-code", "is no code of a system that the plan knows");
    return std::move(found).result("The request cannot be drafted so.");
}

Result<void> submittable(const api::PriorAuthorization& draft, const Reception& known)
{
    Findings found("prior-authorizations");
    found.want(known.covered, "/memberId", "no-coverage", "has no coverage on the day");
    found.want(!known.covered || known.benefit, "/benefit", "no-such-benefit", "is no benefit of the member's coverage on the day");
    found.want(!draft.items.empty(), "/items", "no-item", "must have one");
    found.want(!draft.diagnoses.empty(), "/diagnoses", "no-diagnosis", "must have one");
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const auto at = "/items/" + std::to_string(i);
        found.want(draft.items[i].quantity.has_value(), at + "/quantity", "no-quantity", "must be there");
        found.want(draft.items[i].startsOn.has_value(), at + "/startsOn", "no-start", "must be there");
        found.want(known.mayOrder.at(i), at + "/service", "may-not-order", "is ordered by others than who asks");
    }
    return std::move(found).result("The request cannot be taken in so.");
}

api::Benefit benefitOf(const api::PriorAuthorization& authorization)
{
    if (authorization.benefit) return *authorization.benefit;
    switch (authorization.kind) {
    case api::AuthorizationKind::medication: return api::Benefit::pharmacy;
    case api::AuthorizationKind::behavioral: return api::Benefit::behavioral;
    default: return api::Benefit::medical;
    }
}

std::vector<api::NeededThing> missingOf(const std::vector<api::NeededThing>& documents, const std::vector<api::NeededThing>& questions,
    const api::PriorAuthorization& authorization, const std::set<std::string, std::less<>>& given)
{
    std::vector<api::NeededThing> out;
    for (const auto& each : documents)
        if (!given.contains(each.code)) out.push_back(each);
    for (const auto& each : questions)
        if (std::none_of(authorization.answers.begin(), authorization.answers.end(), [&](const auto& a) { return a.code == each.code; }))
            out.push_back(each);
    return out;
}

Result<api::PriorAuthorization> submitted(
    api::PriorAuthorization draft, api::LineOfBusiness line, std::vector<api::NeededThing> missing, Instant now)
{
    if (auto may = mayBeDone(draft, Action::submit); !may) return tl::unexpected(std::move(may.error()));
    draft.state = State::pended;
    draft.lineOfBusiness = line;
    draft.missing = std::move(missing);
    draft.receivedAt = now;
    touch(draft, now);
    return draft;
}

Result<api::PriorAuthorization> supplemented(api::PriorAuthorization authorization, const api::AuthorizationSupplement& given, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::supplement); !may) return tl::unexpected(std::move(may.error()));
    std::set<std::string, std::less<>> there;
    for (const auto& each : given.answers) {
        answer(authorization.answers, each);
        there.insert(each.code);
    }
    for (const auto& each : given.documents)
        there.insert(each.code);
    std::erase_if(authorization.missing, [&](const auto& each) { return there.contains(each.code); });
    if (given.statement.value_or(false) && !authorization.statementAt) authorization.statementAt = now;
    if (authorization.missing.empty()) {
        closeQuestions(authorization, now);
        authorization.state = State::pended;
    }
    authorization.supplementedAt = now;
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> cancelled(api::PriorAuthorization authorization, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::cancel); !may) return tl::unexpected(std::move(may.error()));
    bool decided = false;
    for (auto& item : authorization.items) {
        if (item.state == ItemState::pended) item.state = ItemState::cancelled;
        decided = decided || item.state != ItemState::cancelled;
    }
    authorization.state = decided ? State::decided : State::cancelled;
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> informationAsked(
    api::PriorAuthorization authorization, const api::InformationQuestion& question, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::askInformation); !may) return tl::unexpected(std::move(may.error()));
    api::InformationRequest request;
    request.askedAt = now;
    request.text = question.text;
    for (const auto& each : question.documents) {
        request.documents.push_back({each.code, each.text});
        const auto known = std::find_if(
            authorization.missing.begin(), authorization.missing.end(), [&](const auto& missing) { return missing.code == each.code; });
        if (known == authorization.missing.end()) authorization.missing.push_back(request.documents.back());
    }
    authorization.informationRequests.push_back(std::move(request));
    authorization.state = State::informationNeeded;
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> expeditingAsked(
    api::PriorAuthorization authorization, api::AuthorizationAsker by, const std::string& reason, bool granted, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::expedite); !may) return tl::unexpected(std::move(may.error()));
    if (authorization.urgency == api::DecisionUrgency::expedited)
        return fail(Error::Kind::conflict, "prior-authorizations/expedited-already", "It is expedited already.");
    if (authorization.expediting && !authorization.expediting->granted)
        return fail(Error::Kind::conflict, "prior-authorizations/expediting-asked", "It has been asked, and is to be decided.");
    api::Expediting out;
    out.askedAt = now;
    out.askedBy = by;
    out.reason = reason;
    if (granted) {
        out.granted = true;
        out.decidedAt = now;
        authorization.urgency = api::DecisionUrgency::expedited;
    }
    authorization.expediting = std::move(out);
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> expeditingDecided(
    api::PriorAuthorization authorization, const api::ExpeditingDecision& decision, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::decideExpediting); !may) return tl::unexpected(std::move(may.error()));
    if (!authorization.expediting || authorization.expediting->granted)
        return fail(Error::Kind::conflict, "prior-authorizations/expediting-not-asked", "Nobody has asked for it, or it was decided.");
    if (!decision.granted && !decision.reason)
        return tl::unexpected(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "A refusal gives its reason.",
            {{Violation::Place::body, "/reason", "prior-authorizations/no-reason", "must be there"}}});
    authorization.expediting->granted = decision.granted;
    authorization.expediting->decidedAt = now;
    authorization.expediting->answer = decision.reason;
    authorization.urgency = decision.granted ? api::DecisionUrgency::expedited : api::DecisionUrgency::standard;
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> peerAsked(api::PriorAuthorization authorization, const api::PeerQuestion& question, Instant now)
{
    const bool against = std::any_of(authorization.items.begin(), authorization.items.end(),
        [](const auto& each) { return each.state == ItemState::denied || each.state == ItemState::modified; });
    if (!open(authorization.state) && !against)
        return fail(Error::Kind::conflict, "prior-authorizations/nothing-to-discuss", "It is neither pended nor decided otherwise.");
    if (!authorization.peerToPeer.empty() && !authorization.peerToPeer.back().heldAt)
        return fail(Error::Kind::conflict, "prior-authorizations/conversation-asked", "A conversation has been asked for already.");
    api::PeerToPeer out;
    out.askedAt = now;
    out.preferredAt = question.preferredAt;
    authorization.peerToPeer.push_back(std::move(out));
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> peerHeld(
    api::PriorAuthorization authorization, const api::PeerConversation& conversation, const Id& directorId, Instant now)
{
    if (authorization.peerToPeer.empty() || authorization.peerToPeer.back().heldAt)
        return fail(Error::Kind::conflict, "prior-authorizations/no-conversation-asked", "No conversation waits to be held.");
    auto& out = authorization.peerToPeer.back();
    if (conversation.heldAt > now || conversation.heldAt < out.askedAt)
        return tl::unexpected(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "It cannot have been held then.",
            {{Violation::Place::body, "/heldAt", "prior-authorizations/impossible-time", "must lie between the question and now"}}});
    out.heldAt = conversation.heldAt;
    out.outcome = conversation.outcome;
    out.text = conversation.text;
    out.directorId = directorId;
    touch(authorization, now);
    return authorization;
}

bool holds(const api::PriorAuthorization& authorization, const Id& staffId, Instant now)
{
    return authorization.holder && authorization.holder->staffId == staffId && authorization.holder->until > now;
}

Result<api::PriorAuthorization> claimed(api::PriorAuthorization authorization, const Id& staffId, Instant until, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::claim); !may) return tl::unexpected(std::move(may.error()));
    if (authorization.holder && authorization.holder->until > now && authorization.holder->staffId != staffId)
        return fail(Error::Kind::conflict, "prior-authorizations/held", "Somebody else has taken it up.");
    authorization.holder = api::CaseHolder{staffId, until};
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> laidDown(api::PriorAuthorization authorization, const Id& staffId, Instant now)
{
    if (!holds(authorization, staffId, now))
        return fail(Error::Kind::conflict, "prior-authorizations/not-held", "You have not taken it up, or not any more.");
    authorization.holder.reset();
    touch(authorization, now);
    return authorization;
}

void touch(api::PriorAuthorization& authorization, Instant now)
{
    ++authorization.version;
    authorization.updatedAt = now;
}

} // namespace careway::prior_authorizations
