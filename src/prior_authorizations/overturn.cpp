#include "prior_authorizations/overturn.hpp"

#include "prior_authorizations/authorization.hpp"

#include <algorithm>

namespace careway::prior_authorizations {

namespace {

using api::AppealOutcome;

template <typename Change>
api::PriorAuthorization changed(api::PriorAuthorization authorization, std::span<const std::int64_t> sequences, Instant now, Change change)
{
    for (auto& item : authorization.items)
        if (std::find(sequences.begin(), sequences.end(), item.sequence) != sequences.end()) change(item);
    touch(authorization, now);
    return authorization;
}

// As it was asked; a course of which no end was asked ends with the treatment.
api::AuthorizedCourse asAsked(const api::AuthorizationItem& item)
{
    api::AuthorizedCourse out;
    out.quantity = item.quantity;
    out.startsOn = item.startsOn;
    out.endsOn = item.curtailedFrom ? item.curtailedFrom : item.endsOn;
    if (!out.endsOn) out.endsWhen = "The treatment is completed";
    return out;
}

api::AuthorizedCourse asSaid(const api::AuthorizationItem& item, const api::AuthorizedCourse& said)
{
    auto out = asAsked(item);
    if (said.quantity) out.quantity = said.quantity;
    if (said.startsOn) out.startsOn = said.startsOn;
    if (said.endsOn) {
        out.endsOn = said.endsOn;
        out.endsWhen.reset();
    }
    return out;
}

} // namespace

api::PriorAuthorization overturned(
    api::PriorAuthorization authorization, std::span<const api::AppealItemDecision> items, const api::ItemDecision& decision, Instant now)
{
    for (const auto& each : items) {
        if (each.outcome == AppealOutcome::upheld) continue;
        const auto item = std::find_if(
            authorization.items.begin(), authorization.items.end(), [&](const auto& one) { return one.sequence == each.sequence; });
        if (item == authorization.items.end()) continue;
        const bool wholly = each.outcome == AppealOutcome::overturned;
        item->state = wholly ? ItemState::approved : ItemState::modified;
        item->authorized = wholly ? asAsked(*item) : asSaid(*item, each.authorized.value());
        item->decision = decision;
        if (wholly) item->curtailedFrom.reset();
    }
    const bool done = std::none_of(
        authorization.items.begin(), authorization.items.end(), [](const auto& each) { return each.state == ItemState::pended; });
    if (done && open(authorization.state)) {
        authorization.state = State::decided;
        authorization.decidedAt = now;
    }
    touch(authorization, now);
    return authorization;
}

api::PriorAuthorization prolonged(api::PriorAuthorization authorization, std::span<const std::int64_t> sequences, Instant now)
{
    return changed(std::move(authorization), sequences, now, [](api::AuthorizationItem& item) {
        if (item.authorized && item.curtailedFrom) item.authorized->endsOn = item.curtailedFrom;
    });
}

api::PriorAuthorization cutAgain(api::PriorAuthorization authorization, std::span<const std::int64_t> sequences, Date day, Instant now)
{
    return changed(std::move(authorization), sequences, now, [&](api::AuthorizationItem& item) {
        if (item.authorized && item.curtailedFrom && item.authorized->endsOn == item.curtailedFrom && *item.curtailedFrom > day)
            item.authorized->endsOn = day;
    });
}

std::optional<ItemState> outcomeOf(std::span<const api::AppealItemDecision> items)
{
    const auto any = [&](AppealOutcome outcome) {
        return std::any_of(items.begin(), items.end(), [&](const auto& each) { return each.outcome == outcome; });
    };
    if (!any(AppealOutcome::overturned) && !any(AppealOutcome::partlyOverturned)) return std::nullopt;
    return any(AppealOutcome::upheld) || any(AppealOutcome::partlyOverturned) ? ItemState::modified : ItemState::approved;
}

} // namespace careway::prior_authorizations
