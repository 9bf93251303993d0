// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/authorization_metrics_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AuthorizationMetricsApi::GetAuthorizationMetrics readGetAuthorizationMetrics(const http::Request& in)
{
    http::Parameters from(in);
    AuthorizationMetricsApi::GetAuthorizationMetrics out;
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.query("partialAs", out.partialAs, json::Any{});
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.query("knownAt", out.knownAt, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetAuthorizationMetrics(const AuthorizationMetricsApi::GetAuthorizationMetricsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

AuthorizationMetricsApi::GetAuthorizationMetricsPage readGetAuthorizationMetricsPage(const http::Request& in)
{
    http::Parameters from(in);
    AuthorizationMetricsApi::GetAuthorizationMetricsPage out;
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.query("partialAs", out.partialAs, json::Any{});
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.query("knownAt", out.knownAt, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetAuthorizationMetricsPage(AuthorizationMetricsApi::GetAuthorizationMetricsPageAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

void mount(Routes& routes, AuthorizationMetricsApi& api)
{
    routes.single(
        operations::getAuthorizationMetrics, readGetAuthorizationMetrics,
        [&api](Work& work, const auto& request) { return api.getAuthorizationMetrics(work, request); }, answerGetAuthorizationMetrics);
    routes.single(
        operations::getAuthorizationMetricsPage, readGetAuthorizationMetricsPage,
        [&api](Work& work, const auto& request) { return api.getAuthorizationMetricsPage(work, request); },
        answerGetAuthorizationMetricsPage);
}

} // namespace careway::api
