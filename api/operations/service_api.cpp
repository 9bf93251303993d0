// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/service_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ServiceApi::GetContractAsJson readGetContractAsJson(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetContractAsJson out;
    from.finish();
    return out;
}

http::Answer answerGetContractAsJson(ServiceApi::GetContractAsJsonAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

ServiceApi::GetContractAsYaml readGetContractAsYaml(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetContractAsYaml out;
    from.finish();
    return out;
}

http::Answer answerGetContractAsYaml(ServiceApi::GetContractAsYamlAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

ServiceApi::GetDocs readGetDocs(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetDocs out;
    from.finish();
    return out;
}

http::Answer answerGetDocs(ServiceApi::GetDocsAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

ServiceApi::GetDocsAsset readGetDocsAsset(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetDocsAsset out;
    from.path("asset", out.asset, json::Text{.maxLength = 60, .pattern = json::pattern<"/^[a-z0-9-]+(\\.[a-z0-9-]+)+$/">()});
    from.finish();
    return out;
}

http::Answer answerGetDocsAsset(ServiceApi::GetDocsAssetAnswer in)
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

ServiceApi::GetReadiness readGetReadiness(const http::Request& in)
{
    http::Parameters from(in);
    ServiceApi::GetReadiness out;
    from.finish();
    return out;
}

http::Answer answerGetReadiness(const ServiceApi::GetReadinessAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, ServiceApi& api)
{
    routes.open(
        operations::getContractAsJson, readGetContractAsJson, [&api](const auto& request) { return api.getContractAsJson(request); },
        answerGetContractAsJson);
    routes.open(
        operations::getContractAsYaml, readGetContractAsYaml, [&api](const auto& request) { return api.getContractAsYaml(request); },
        answerGetContractAsYaml);
    routes.open(operations::getDocs, readGetDocs, [&api](const auto& request) { return api.getDocs(request); }, answerGetDocs);
    routes.open(
        operations::getDocsAsset, readGetDocsAsset, [&api](const auto& request) { return api.getDocsAsset(request); }, answerGetDocsAsset);
    routes.open(operations::getHealth, readGetHealth, [&api](const auto& request) { return api.getHealth(request); }, answerGetHealth);
    routes.open(operations::getMetrics, readGetMetrics, [&api](const auto& request) { return api.getMetrics(request); }, answerGetMetrics);
    routes.open(
        operations::getReadiness, readGetReadiness, [&api](const auto& request) { return api.getReadiness(request); }, answerGetReadiness);
}

} // namespace careway::api
