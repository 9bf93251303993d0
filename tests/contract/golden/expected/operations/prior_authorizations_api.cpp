// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/prior_authorizations_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

PriorAuthorizationsApi::CreatePriorAuthorization readCreatePriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CreatePriorAuthorization out;
    from.header("Idempotency-Key", out.idempotencyKey, json::Text{.minLength = 8, .maxLength = 64});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreatePriorAuthorization(const PriorAuthorizationsApi::CreatePriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::WithdrawPriorAuthorization readWithdrawPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::WithdrawPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 32, .pattern = json::pattern<"/^\"[0-9]+\"$/">()});
    from.finish();
    return out;
}

http::Answer answerWithdrawPriorAuthorization(const PriorAuthorizationsApi::WithdrawPriorAuthorizationAnswer& in)
{
    http::Answer out{in.status, {}, {}};
    return out;
}

void mount(Routes& routes, PriorAuthorizationsApi& api)
{
    routes.single(
        operations::createPriorAuthorization, readCreatePriorAuthorization,
        [&api](Work& work, const auto& request) { return api.createPriorAuthorization(work, request); }, answerCreatePriorAuthorization);
    routes.single(
        operations::withdrawPriorAuthorization, readWithdrawPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.withdrawPriorAuthorization(work, request); },
        answerWithdrawPriorAuthorization);
}

} // namespace careway::api
