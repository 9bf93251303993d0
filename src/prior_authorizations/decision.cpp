#include "prior_authorizations/decision.hpp"

#include "core/findings.hpp"
#include "prior_authorizations/authorization.hpp"

#include <algorithm>

namespace careway::prior_authorizations {

namespace {

using api::AuthorizationOutcome;

bool adverse(AuthorizationOutcome outcome) { return outcome == AuthorizationOutcome::modified || outcome == AuthorizationOutcome::denied; }

// The rows of the very subject, else those for any.
bool mayDecide(const DecisionRules& rules, std::string_view subject, Category category, const Decider& by)
{
    const auto speaksOf = [&](const Authority& each, std::string_view of) { return each.subject == of && each.category == category; };
    const bool special
        = std::any_of(rules.authorities.begin(), rules.authorities.end(), [&](const auto& each) { return speaksOf(each, subject); });
    return std::any_of(rules.authorities.begin(), rules.authorities.end(), [&](const auto& each) {
        return speaksOf(each, special ? subject : "") && each.role == by.role
            && (each.credentials.empty() || each.credentials.contains(by.credential));
    });
}

// What an item is authorized to: what the decision says, else what was asked; a course ends on a day or by a circumstance.
api::AuthorizedCourse courseOf(const api::AuthorizationItem& item, const api::ItemDecisionAsked& asked)
{
    api::AuthorizedCourse out;
    out.quantity = item.quantity;
    if (asked.quantity) out.quantity = api::Amount{asked.quantity->value, asked.quantity->unit};
    out.startsOn = asked.startsOn ? asked.startsOn : item.startsOn;
    out.endsWhen = asked.endsWhen;
    out.endsOn = asked.endsOn || asked.endsWhen ? asked.endsOn : item.endsOn;
    return out;
}

void wantCourse(Findings& found, const std::string& at, const api::AuthorizationItem& item, const api::ItemDecisionAsked& asked)
{
    const auto course = courseOf(item, asked);
    const bool less = lessThanAsked(item, course);
    found.want(course.endsOn || course.endsWhen, at + "/endsOn", "no-end", "must be there, or the circumstance at which it ends");
    found.want(!course.endsOn || !course.startsOn || *course.endsOn >= *course.startsOn, at + "/endsOn", "ends-before-start",
        "must not lie before startsOn");
    if (asked.outcome == AuthorizationOutcome::approved)
        found.want(!less, at + "/outcome", "less-than-asked", "must be modified: less than was asked is adverse");
    else
        found.want(less || course.quantity != item.quantity || course.startsOn != item.startsOn, at + "/outcome", "as-asked",
            "must be approved: it is what was asked");
}

// The category by which it is known who may decide so; nothing for a reason that there is not.
std::optional<Category> categoryOf(
    const DecisionRules& rules, AuthorizationOutcome outcome, const std::optional<api::DecisionReasonAsked>& reason)
{
    if (!adverse(outcome)) return Category::favorable;
    if (!reason) return std::nullopt;
    const auto known = rules.reasons.find(reason->code);
    return known == rules.reasons.end() ? std::nullopt : std::optional(known->second);
}

void wantReason(Findings& found, const std::string& at, const std::optional<api::DecisionReasonAsked>& reason,
    const std::optional<std::string>& criterion, std::optional<Category> category)
{
    found.want(reason.has_value(), at + "/reason", "no-reason", "must be there, with its code and text");
    if (!reason) return;
    found.want(category.has_value(), at + "/reason/code", "unknown-reason", "is no reason that the plan knows");
    found.want(category != Category::clinical || criterion, at + "/criterion", "no-criterion", "must name the criterion that was used");
}

void wantItem(Findings& found, const std::string& at, const api::AuthorizationItem* item, const api::ItemDecisionAsked& asked,
    std::optional<Category> category)
{
    found.want(item != nullptr, at + "/sequence", "unknown-item", "is no item of the request");
    if (item == nullptr) return;
    found.want(item->state == ItemState::pended, at + "/sequence", "already-decided", "was decided, or is withdrawn");
    if (asked.outcome == AuthorizationOutcome::approved || asked.outcome == AuthorizationOutcome::modified)
        wantCourse(found, at, *item, asked);
    if (adverse(asked.outcome)) wantReason(found, at, asked.reason, asked.criterion, category);
}

api::ItemDecision decisionOf(
    const Decider& by, const std::optional<api::DecisionReasonAsked>& reason, const std::optional<std::string>& criterion, Instant now)
{
    api::ItemDecision out;
    out.decidedAt = now;
    out.decidedBy = by.staffId;
    out.role = by.role;
    if (!by.credential.empty()) out.credential = by.credential;
    out.delegate = by.delegate;
    if (reason) out.reason = api::DecisionReason{reason->code, reason->text};
    out.criterion = criterion;
    return out;
}

ItemState stateOf(AuthorizationOutcome outcome)
{
    switch (outcome) {
    case AuthorizationOutcome::approved: return ItemState::approved;
    case AuthorizationOutcome::modified: return ItemState::modified;
    case AuthorizationOutcome::denied: return ItemState::denied;
    case AuthorizationOutcome::cancelled: return ItemState::cancelled;
    }
    return ItemState::pended;
}

void apply(api::AuthorizationItem& item, const api::ItemDecisionAsked& asked, const Decider& by, Instant now)
{
    item.state = stateOf(asked.outcome);
    item.decision = decisionOf(by, asked.reason, asked.criterion, now);
    if (item.state == ItemState::approved || item.state == ItemState::modified) item.authorized = courseOf(item, asked);
}

api::AuthorizationItem* itemOf(api::PriorAuthorization& authorization, std::int64_t sequence)
{
    const auto found
        = std::find_if(authorization.items.begin(), authorization.items.end(), [&](const auto& each) { return each.sequence == sequence; });
    return found == authorization.items.end() ? nullptr : &*found;
}

Error notYours()
{
    return {Error::Kind::forbidden, "prior-authorizations/not-yours-to-decide",
        "A decision of this kind asks for somebody with another role or credential.", {}};
}

} // namespace

bool lessThanAsked(const api::AuthorizationItem& item, const api::AuthorizedCourse& authorized)
{
    if (item.quantity && authorized.quantity && authorized.quantity->unit == item.quantity->unit
        && authorized.quantity->value < item.quantity->value)
        return true;
    if (item.quantity && authorized.quantity && authorized.quantity->unit != item.quantity->unit) return true; // cannot be compared
    if (item.startsOn && authorized.startsOn && *authorized.startsOn > *item.startsOn) return true;
    return item.endsOn && authorized.endsOn && *authorized.endsOn < *item.endsOn;
}

Result<api::PriorAuthorization> decided(api::PriorAuthorization authorization, const api::AuthorizationDecision& decision,
    const Decider& by, const DecisionRules& rules, std::string_view subject, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::decide); !may) return tl::unexpected(std::move(may.error()));
    Findings found("prior-authorizations");
    std::set<std::int64_t> named;
    bool may = true;
    for (std::size_t i = 0; i < decision.items.size(); ++i) {
        const auto& asked = decision.items[i];
        const auto at = "/items/" + std::to_string(i);
        const auto category = categoryOf(rules, asked.outcome, asked.reason);
        found.want(named.insert(asked.sequence).second, at + "/sequence", "sequence-twice", "stands twice");
        wantItem(found, at, itemOf(authorization, asked.sequence), asked, category);
        may = may && (!category || mayDecide(rules, subject, *category, by));
    }
    if (auto sound = std::move(found).result("It cannot be decided so."); !sound) return tl::unexpected(std::move(sound.error()));
    if (!may) return tl::unexpected(notYours());
    for (const auto& asked : decision.items)
        apply(*itemOf(authorization, asked.sequence), asked, by, now);
    const bool done = std::none_of(
        authorization.items.begin(), authorization.items.end(), [](const auto& each) { return each.state == ItemState::pended; });
    if (done) {
        authorization.state = State::decided;
        authorization.decidedAt = now;
        authorization.missing.clear();
    }
    touch(authorization, now);
    return authorization;
}

Result<api::PriorAuthorization> curtailed(api::PriorAuthorization authorization, const api::Curtailment& cut, const Decider& by,
    const DecisionRules& rules, std::string_view subject, Date today, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::curtail); !may) return tl::unexpected(std::move(may.error()));
    if (authorization.kind == api::AuthorizationKind::inpatient)
        return fail(Error::Kind::conflict, "prior-authorizations/stay-not-reopened",
            "A stay that was approved is not reopened on what becomes known later.");
    auto* item = itemOf(authorization, cut.sequence);
    const bool runs = item != nullptr && item->authorized && (item->state == ItemState::approved || item->state == ItemState::modified);
    const auto category = categoryOf(rules, AuthorizationOutcome::denied, cut.reason);
    const auto notice = rules.terms.find("curtailment-notice-days");
    const Date earliest = std::chrono::sys_days(today) + std::chrono::days(notice == rules.terms.end() ? 0 : notice->second);
    Findings found("prior-authorizations");
    found.want(runs, "/sequence", "not-approved", "is no item that was approved");
    found.want(cut.endsOn >= earliest, "/endsOn", "too-soon", "must leave the days of notice: the earliest day is " + text(earliest));
    if (runs)
        found.want(!item->authorized->endsOn || cut.endsOn < *item->authorized->endsOn, "/endsOn", "not-sooner",
            "must lie before the day to which it is approved");
    wantReason(found, "", cut.reason, cut.criterion, category);
    if (auto sound = std::move(found).result("It cannot be ended so."); !sound) return tl::unexpected(std::move(sound.error()));
    if (!mayDecide(rules, subject, *category, by)) return tl::unexpected(notYours());
    if (!item->curtailedFrom) item->curtailedFrom = item->authorized->endsOn;
    item->authorized->endsOn = cut.endsOn;
    item->authorized->endsWhen.reset();
    item->state = ItemState::modified;
    item->decision = decisionOf(by, cut.reason, cut.criterion, now);
    touch(authorization, now);
    return authorization;
}

api::PriorAuthorization boundBySilence(api::PriorAuthorization authorization, Instant now)
{
    for (auto& item : authorization.items) {
        if (item.state != ItemState::pended) continue;
        item.state = ItemState::approved;
        item.authorized = api::AuthorizedCourse{item.quantity, item.startsOn, item.endsOn, std::nullopt};
        if (!item.endsOn) item.authorized->endsWhen = "when the plan has arranged other care, or the member is discharged";
        api::ItemDecision decision;
        decision.decidedAt = now;
        decision.rule = "silence-binds-the-plan";
        item.decision = std::move(decision);
    }
    authorization.state = State::decided;
    authorization.decidedAt = now;
    touch(authorization, now);
    return authorization;
}

std::optional<ItemState> outcomeOf(const api::PriorAuthorization& authorization)
{
    bool denied = false, modified = false, approved = false;
    for (const auto& each : authorization.items) {
        if (each.state == ItemState::pended) return std::nullopt;
        denied = denied || each.state == ItemState::denied;
        modified = modified || each.state == ItemState::modified;
        approved = approved || each.state == ItemState::approved;
    }
    if (!denied && !modified && !approved) return std::nullopt;
    if (modified || (denied && approved)) return ItemState::modified;
    return denied ? ItemState::denied : ItemState::approved;
}

bool isAdverse(const api::PriorAuthorization& authorization)
{
    return std::any_of(authorization.items.begin(), authorization.items.end(),
        [](const auto& each) { return each.state == ItemState::denied || each.state == ItemState::modified; });
}

} // namespace careway::prior_authorizations
