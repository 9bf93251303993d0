// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/releases_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ReleasesApi::CreateRelease readCreateRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::CreateRelease out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateRelease(const ReleasesApi::CreateReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ReleasesApi::GetRelease readGetRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::GetRelease out;
    from.path("releaseId", out.releaseId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetRelease(const ReleasesApi::GetReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ReleasesApi::ListReleases readListReleases(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::ListReleases out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListReleases(const ReleasesApi::ListReleasesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ReleasesApi::PatchRelease readPatchRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::PatchRelease out;
    from.path("releaseId", out.releaseId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchRelease(const ReleasesApi::PatchReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ReleasesApi::RevokeRelease readRevokeRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::RevokeRelease out;
    from.path("releaseId", out.releaseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerRevokeRelease(const ReleasesApi::RevokeReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ReleasesApi::SignRelease readSignRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::SignRelease out;
    from.path("releaseId", out.releaseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSignRelease(const ReleasesApi::SignReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ReleasesApi::SubmitRelease readSubmitRelease(const http::Request& in)
{
    http::Parameters from(in);
    ReleasesApi::SubmitRelease out;
    from.path("releaseId", out.releaseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerSubmitRelease(const ReleasesApi::SubmitReleaseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, ReleasesApi& api)
{
    routes.single(
        operations::createRelease, readCreateRelease, [&api](Work& work, const auto& request) { return api.createRelease(work, request); },
        answerCreateRelease);
    routes.single(
        operations::getRelease, readGetRelease, [&api](Work& work, const auto& request) { return api.getRelease(work, request); },
        answerGetRelease);
    routes.single(
        operations::listReleases, readListReleases, [&api](Work& work, const auto& request) { return api.listReleases(work, request); },
        answerListReleases);
    routes.single(
        operations::patchRelease, readPatchRelease, [&api](Work& work, const auto& request) { return api.patchRelease(work, request); },
        answerPatchRelease);
    routes.single(
        operations::revokeRelease, readRevokeRelease, [&api](Work& work, const auto& request) { return api.revokeRelease(work, request); },
        answerRevokeRelease);
    routes.single(
        operations::signRelease, readSignRelease, [&api](Work& work, const auto& request) { return api.signRelease(work, request); },
        answerSignRelease);
    routes.single(
        operations::submitRelease, readSubmitRelease, [&api](Work& work, const auto& request) { return api.submitRelease(work, request); },
        answerSubmitRelease);
}

} // namespace careway::api
