// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/service_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ServiceApi::GetDocsAsset readGetDocsAsset(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetDocsAsset out;
    from.path("asset", out.asset, json::Text{.maxLength = 60, .pattern = json::pattern<"/^[a-z]+(\\.[a-z]+)+$/">()});
    from.finish();
    return out;
}

http::Answer answerGetDocsAsset(ServiceApi::GetDocsAssetAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    http::addHeader(out, "Cache-Control", in.cacheControl);
    return out;
}

ServiceApi::GetFile readGetFile(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetFile out;
    from.path("name", out.name, json::Text{.maxLength = 60});
    from.finish();
    return out;
}

http::Answer answerGetFile(ServiceApi::GetFileAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

ServiceApi::GetHealth readGetHealth(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetHealth out;
    from.finish();
    return out;
}

http::Answer answerGetHealth(const ServiceApi::GetHealthAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

ServiceApi::GetMetrics readGetMetrics(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetMetrics out;
    from.finish();
    return out;
}

http::Answer answerGetMetrics(ServiceApi::GetMetricsAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

void mount(Routes& routes, ServiceApi& api)
{
    routes.open(
        operations::getDocsAsset, readGetDocsAsset, [&api](const auto& request) { return api.getDocsAsset(request); }, answerGetDocsAsset);
    routes.open(operations::getFile, readGetFile, [&api](const auto& request) { return api.getFile(request); }, answerGetFile);
    routes.open(operations::getHealth, readGetHealth, [&api](const auto& request) { return api.getHealth(request); }, answerGetHealth);
    routes.open(operations::getMetrics, readGetMetrics, [&api](const auto& request) { return api.getMetrics(request); }, answerGetMetrics);
}

} // namespace careway::api
