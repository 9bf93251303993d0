#include "appeals/appeal.hpp"

#include "core/findings.hpp"
#include "json/column.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

using api::AppealOutcome;

void touch(api::Appeal& appeal, Instant now)
{
    ++appeal.version;
    appeal.updatedAt = now;
    appeal.next = actionsFrom(appeal);
}

bool expeditingPends(const api::Appeal& appeal) { return appeal.expediting && !appeal.expediting->granted; }

AppealOutcome outcomeOf(const std::vector<api::AppealItemDecision>& items)
{
    const auto all = [&](AppealOutcome outcome) {
        return std::all_of(items.begin(), items.end(), [&](const auto& each) { return each.outcome == outcome; });
    };
    if (all(AppealOutcome::overturned)) return AppealOutcome::overturned;
    return all(AppealOutcome::upheld) ? AppealOutcome::upheld : AppealOutcome::partlyOverturned;
}

// Every item that was appealed, once, and of what is partly overturned how far.
void wantItems(Findings& found, const api::Appeal& appeal, const std::vector<api::AppealItemDecisionAsked>& items)
{
    std::set<std::int64_t> named;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& item = items[i];
        const auto at = "/items/" + std::to_string(i);
        const bool appealed = std::find(appeal.sequences.begin(), appeal.sequences.end(), item.sequence) != appeal.sequences.end();
        found.want(appealed, at + "/sequence", "unknown-item", "is no item that was appealed");
        found.want(named.insert(item.sequence).second, at + "/sequence", "sequence-twice", "stands twice");
        const bool says = item.quantity || item.startsOn || item.endsOn;
        found.want(
            item.outcome != AppealOutcome::partlyOverturned || says, at + "/outcome", "no-course", "must say to what it is authorized");
        found.want(item.outcome == AppealOutcome::partlyOverturned || !says, at + "/outcome", "course-not-asked",
            "leaves no room for another course");
        found.want(!item.startsOn || !item.endsOn || *item.startsOn <= *item.endsOn, at + "/endsOn", "ends-before-start",
            "must not lie before startsOn");
    }
    found.want(appeal.sequences.size() <= named.size(), "/items", "items-missing", "must have every item that was appealed");
}

std::vector<api::AppealItemDecision> decisionsIn(const std::vector<api::AppealItemDecisionAsked>& items)
{
    std::vector<api::AppealItemDecision> out;
    for (const auto& each : items) {
        api::AppealItemDecision decision{each.sequence, each.outcome, {}};
        if (each.outcome == AppealOutcome::partlyOverturned) {
            decision.authorized.emplace();
            if (each.quantity) decision.authorized->quantity = api::Amount{each.quantity->value, each.quantity->unit};
            decision.authorized->startsOn = each.startsOn;
            decision.authorized->endsOn = each.endsOn;
        }
        out.push_back(std::move(decision));
    }
    return out;
}

void endBenefits(api::Appeal& appeal, Instant now)
{
    if (appeal.continues && !appeal.continues->endedAt) appeal.continues->endedAt = now;
}

} // namespace

std::vector<Action> actionsFrom(const api::Appeal& appeal)
{
    switch (appeal.state) {
    case State::received: break;
    case State::forwarded: return {Action::recordExternalDecision};
    case State::decided:
    case State::dismissed:
    case State::withdrawn: return {};
    }
    if (appeal.stage != api::AppealStage::internal) return {Action::recordExternalDecision, Action::dismiss, Action::withdraw};
    std::vector<Action> out{Action::claim};
    if (expeditingPends(appeal)) out.push_back(Action::decideExpediting);
    else if (appeal.urgency == api::DecisionUrgency::standard) out.push_back(Action::expedite);
    out.insert(out.end(), {Action::extend, Action::decide, Action::dismiss, Action::withdraw});
    return out;
}

Result<void> mayBeDone(const api::Appeal& appeal, Action action)
{
    const auto legal = actionsFrom(appeal);
    if (std::find(legal.begin(), legal.end(), action) != legal.end()) return {};
    std::string names;
    for (const auto each : legal)
        names += (names.empty() ? "" : ", ") + json::toColumn(each);
    return fail(Error::Kind::conflict, "appeals/illegal-action",
        "From where it stands " + (names.empty() ? "nothing more is legal." : "the legal actions are: " + names + '.'));
}

bool waits(const api::Appeal& appeal) { return appeal.state == State::received; }

Result<api::Appeal> claimed(api::Appeal appeal, const Id& staffId, Instant until, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::claim); !may) return tl::unexpected(std::move(may.error()));
    if (appeal.holder && appeal.holder->until > now && appeal.holder->staffId != staffId)
        return fail(Error::Kind::conflict, "appeals/held", "Somebody else holds it.");
    appeal.holder = api::CaseHolder{staffId, until};
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> expeditingAsked(api::Appeal appeal, api::AuthorizationAsker by, const std::string& reason, bool granted, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::expedite); !may) return tl::unexpected(std::move(may.error()));
    appeal.expediting = api::Expediting{now, by, reason, {}, {}, {}};
    if (granted) {
        appeal.expediting->granted = true;
        appeal.expediting->decidedAt = now;
        appeal.urgency = api::DecisionUrgency::expedited;
    }
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> expeditingDecided(api::Appeal appeal, const api::ExpeditingDecision& decision, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::decideExpediting); !may) return tl::unexpected(std::move(may.error()));
    Findings found("appeals");
    found.want(decision.granted || decision.reason, "/reason", "no-reason", "must be there for a refusal");
    if (auto good = std::move(found).result("It cannot be decided so."); !good) return tl::unexpected(std::move(good.error()));
    appeal.expediting->granted = decision.granted;
    appeal.expediting->decidedAt = now;
    appeal.expediting->answer = decision.reason;
    if (decision.granted) appeal.urgency = api::DecisionUrgency::expedited;
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> decided(api::Appeal appeal, const api::AppealDecision& decision, const Decider& by,
    const std::set<std::string, std::less<>>& known, const std::set<std::string, std::less<>>& clinical, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::decide); !may) return tl::unexpected(std::move(may.error()));
    Findings found("appeals");
    wantItems(found, appeal, decision.items);
    const bool less = std::any_of(
        decision.items.begin(), decision.items.end(), [](const auto& each) { return each.outcome != AppealOutcome::overturned; });
    found.want(!less || known.contains(decision.reason.code), "/reason/code", "unknown-reason", "is no reason that the plan knows");
    found.want(!less || !clinical.contains(decision.reason.code) || decision.criterion, "/criterion", "no-criterion",
        "must name the criterion that was used");
    if (auto good = std::move(found).result("It cannot be decided so."); !good) return tl::unexpected(std::move(good.error()));
    api::AppealDecided out;
    out.decidedAt = now;
    out.decidedBy = by.staffId;
    out.role = by.role;
    if (!by.credential.empty()) out.credential = by.credential;
    out.reason = {decision.reason.code, decision.reason.text};
    out.criterion = decision.criterion;
    out.items = decisionsIn(decision.items);
    out.outcome = outcomeOf(out.items);
    appeal.decision = std::move(out);
    appeal.state = State::decided;
    appeal.holder.reset();
    endBenefits(appeal, now);
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> dismissed(api::Appeal appeal, const api::AppealDismissal& dismissal, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::dismiss); !may) return tl::unexpected(std::move(may.error()));
    Findings found("appeals");
    found.want(dismissal.because != api::DismissalReason::filedLate || appeal.filedLate, "/because", "filed-in-time", "was filed in time");
    if (auto good = std::move(found).result("It cannot be dismissed so."); !good) return tl::unexpected(std::move(good.error()));
    appeal.dismissal = api::DismissedAppeal{dismissal.because, dismissal.text, now};
    appeal.state = State::dismissed;
    appeal.holder.reset();
    endBenefits(appeal, now);
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> withdrawn(api::Appeal appeal, Instant now)
{
    if (appeal.state == State::withdrawn) return appeal;
    if (auto may = mayBeDone(appeal, Action::withdraw); !may) return tl::unexpected(std::move(may.error()));
    appeal.state = State::withdrawn;
    appeal.holder.reset();
    endBenefits(appeal, now);
    touch(appeal, now);
    return appeal;
}

api::Appeal forwarded(api::Appeal appeal, api::ForwardingReason because, Instant forwardBy, Instant now)
{
    appeal.forwarding = api::AppealForwarding{because, now, forwardBy};
    appeal.state = State::forwarded;
    appeal.holder.reset();
    touch(appeal, now);
    return appeal;
}

Result<api::Appeal> externallyDecided(api::Appeal appeal, const api::NewExternalDecision& decision, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::recordExternalDecision); !may) return tl::unexpected(std::move(may.error()));
    const auto since = appeal.forwarding ? appeal.forwarding->forwardedAt : appeal.receivedAt;
    Findings found("appeals");
    found.want(decision.decidedAt <= now, "/decidedAt", "future", "must not lie ahead");
    found.want(decision.decidedAt >= since, "/decidedAt", "before-filing", "must not lie before they had it");
    wantItems(found, appeal, decision.items);
    if (auto good = std::move(found).result("It cannot be recorded so."); !good) return tl::unexpected(std::move(good.error()));
    auto items = decisionsIn(decision.items);
    const auto outcome = outcomeOf(items);
    appeal.external = api::ExternalDecision{decision.decidedAt, decision.reviewer, outcome, decision.text, std::move(items)};
    appeal.state = State::decided;
    endBenefits(appeal, now);
    touch(appeal, now);
    return appeal;
}

} // namespace careway::appeals
