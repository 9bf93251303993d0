// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/providers_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ProvidersApi::CreateProvider readCreateProvider(const http::Request& in)
{
    http::Parameters from(in);
    ProvidersApi::CreateProvider out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateProvider(const ProvidersApi::CreateProviderAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ProvidersApi::GetProvider readGetProvider(const http::Request& in)
{
    http::Parameters from(in);
    ProvidersApi::GetProvider out;
    from.path("providerId", out.providerId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetProvider(const ProvidersApi::GetProviderAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ProvidersApi::ListSpecialties readListSpecialties(const http::Request& in)
{
    http::Parameters from(in);
    ProvidersApi::ListSpecialties out;
    from.query("kind", out.kind, json::Any{});
    from.finish();
    return out;
}

http::Answer answerListSpecialties(const ProvidersApi::ListSpecialtiesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

ProvidersApi::PatchProvider readPatchProvider(const http::Request& in)
{
    http::Parameters from(in);
    ProvidersApi::PatchProvider out;
    from.path("providerId", out.providerId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchProvider(const ProvidersApi::PatchProviderAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ProvidersApi::SearchProviders readSearchProviders(const http::Request& in)
{
    http::Parameters from(in);
    ProvidersApi::SearchProviders out;
    from.query("zip", out.zip, json::Text{.minLength = 5, .maxLength = 5, .pattern = json::pattern<"/^[0-9]{5}$/">()});
    from.defaulted("radiusMiles", out.radiusMiles, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("specialty", out.specialty, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9A-Z]{9}X$/">()});
    from.query("name", out.name, json::Text{.minLength = 2, .maxLength = 100});
    from.query("kind", out.kind, json::Any{});
    from.query("language", out.language,
        json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()});
    from.query("acceptingPatients", out.acceptingPatients, json::Any{});
    from.query(
        "network", out.network, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.query("count", out.count, json::Any{});
    from.finish();
    return out;
}

http::Answer answerSearchProviders(const ProvidersApi::SearchProvidersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, ProvidersApi& api)
{
    routes.single(
        operations::createProvider, readCreateProvider,
        [&api](Work& work, const auto& request) { return api.createProvider(work, request); }, answerCreateProvider);
    routes.batch(
        operations::getProvider, readGetProvider, [&api](Work& work, const auto& request) { return api.getProvider(work, request); },
        answerGetProvider);
    routes.single(
        operations::listSpecialties, readListSpecialties,
        [&api](Work& work, const auto& request) { return api.listSpecialties(work, request); }, answerListSpecialties);
    routes.single(
        operations::patchProvider, readPatchProvider, [&api](Work& work, const auto& request) { return api.patchProvider(work, request); },
        answerPatchProvider);
    routes.single(
        operations::searchProviders, readSearchProviders,
        [&api](Work& work, const auto& request) { return api.searchProviders(work, request); }, answerSearchProviders);
}

} // namespace careway::api
