#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"

namespace careway::prior_authorizations {

PriorAuthorizationsOperations::GetReviewBackgroundAnswer PriorAuthorizationsOperations::getReviewBackground(
    Work& work, const GetReviewBackground& request)
{
    mustReview(work.caller());
    const auto it = Case::found(work, request.priorAuthorizationId);
    const auto& authorization = it.entry.authorization;
    work.concerns(authorization.memberId);
    std::vector<api::Coding> services;
    for (const auto& item : authorization.items)
        services.push_back(item.service);
    GetReviewBackgroundAnswer out;
    out.body.earlier = PriorAuthorizationStore{work.sql}.earlier(authorization.memberId, services, authorization.id);
    return out;
}

} // namespace careway::prior_authorizations
