// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/disclosures_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

DisclosuresApi::CreateDisclosure readCreateDisclosure(const http::Request& in)
{
    http::Parameters from(in);
    DisclosuresApi::CreateDisclosure out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateDisclosure(const DisclosuresApi::CreateDisclosureAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    return out;
}

DisclosuresApi::GetDisclosuresDocument readGetDisclosuresDocument(const http::Request& in)
{
    http::Parameters from(in);
    DisclosuresApi::GetDisclosuresDocument out;
    from.path("memberId", out.memberId, json::Any{});
    from.query("view", out.view, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetDisclosuresDocument(DisclosuresApi::GetDisclosuresDocumentAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

DisclosuresApi::ListDisclosureSuspensions readListDisclosureSuspensions(const http::Request& in)
{
    http::Parameters from(in);
    DisclosuresApi::ListDisclosureSuspensions out;
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListDisclosureSuspensions(const DisclosuresApi::ListDisclosureSuspensionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

DisclosuresApi::ListDisclosures readListDisclosures(const http::Request& in)
{
    http::Parameters from(in);
    DisclosuresApi::ListDisclosures out;
    from.path("memberId", out.memberId, json::Any{});
    from.query("view", out.view, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListDisclosures(const DisclosuresApi::ListDisclosuresAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

DisclosuresApi::SuspendDisclosure readSuspendDisclosure(const http::Request& in)
{
    http::Parameters from(in);
    DisclosuresApi::SuspendDisclosure out;
    from.path("disclosureId", out.disclosureId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSuspendDisclosure(const DisclosuresApi::SuspendDisclosureAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, DisclosuresApi& api)
{
    routes.single(
        operations::createDisclosure, readCreateDisclosure,
        [&api](Work& work, const auto& request) { return api.createDisclosure(work, request); }, answerCreateDisclosure);
    routes.single(
        operations::getDisclosuresDocument, readGetDisclosuresDocument,
        [&api](Work& work, const auto& request) { return api.getDisclosuresDocument(work, request); }, answerGetDisclosuresDocument);
    routes.single(
        operations::listDisclosureSuspensions, readListDisclosureSuspensions,
        [&api](Work& work, const auto& request) { return api.listDisclosureSuspensions(work, request); }, answerListDisclosureSuspensions);
    routes.single(
        operations::listDisclosures, readListDisclosures,
        [&api](Work& work, const auto& request) { return api.listDisclosures(work, request); }, answerListDisclosures);
    routes.single(
        operations::suspendDisclosure, readSuspendDisclosure,
        [&api](Work& work, const auto& request) { return api.suspendDisclosure(work, request); }, answerSuspendDisclosure);
}

} // namespace careway::api
