#include "continuity/window.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "records/history.hpp"

namespace careway::prior_authorizations {

namespace {

constexpr auto lookBack = std::chrono::days(365); // of the fills: a year is what most criteria ask about

std::vector<api::FillSeen> fillsSeen(Work& work, const access::Sight& sight)
{
    const auto today = std::chrono::sys_days(dayOf(work.now));
    std::vector<api::FillSeen> out;
    for (const auto& fill : records::fillsOf(work.sql, sight, Date(today - lookBack), Date(today + std::chrono::days(1)))) {
        if (out.size() == 200) break; // the newest
        out.push_back({fill.coding, fill.filledOn, fill.daysSupply});
    }
    return out;
}

std::vector<api::ContinuityWindowSeen> windowsSeen(Work& work, const api::PriorAuthorization& authorization)
{
    std::vector<api::ContinuityWindowSeen> out;
    for (const auto& item : authorization.items) {
        const auto day = item.startsOn.value_or(dayOf(work.now));
        const auto provider = item.providerId ? *item.providerId : authorization.requesterId;
        if (const auto window = continuity::windowFor(work.sql, authorization.memberId, provider, item.service, day))
            out.push_back({window->startsOn, window->endsOn, window->reason, window->citation});
    }
    return out;
}

} // namespace

PriorAuthorizationsOperations::GetReviewBackgroundAnswer PriorAuthorizationsOperations::getReviewBackground(
    Work& work, const GetReviewBackground& request)
{
    mustReview(work.caller());
    const auto it = Case::found(work, request.priorAuthorizationId);
    const auto& authorization = it.entry.authorization;
    std::vector<api::Coding> services;
    for (const auto& item : authorization.items)
        services.push_back(item.service);
    GetReviewBackgroundAnswer out;
    out.body.fills = fillsSeen(work, it.sight);
    out.body.earlier = PriorAuthorizationStore{work.sql}.earlier(authorization.memberId, services, authorization.id);
    out.body.windows = windowsSeen(work, authorization);
    work.trail().saw({authorization.memberId, std::string(nameOf(access::Relation::utilizationReview)), {}, {},
        std::ssize(out.body.fills) + std::ssize(out.body.earlier)});
    return out;
}

} // namespace careway::prior_authorizations
