// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/communications_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

CommunicationsApi::GetCommunication readGetCommunication(const http::Request& in)
{
    http::Parameters from(in);
    CommunicationsApi::GetCommunication out;
    from.path("communicationId", out.communicationId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCommunication(const CommunicationsApi::GetCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CommunicationsApi::ListCommunications readListCommunications(const http::Request& in)
{
    http::Parameters from(in);
    CommunicationsApi::ListCommunications out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCommunications(const CommunicationsApi::ListCommunicationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CommunicationsApi::ListLetterTemplates readListLetterTemplates(const http::Request& in)
{
    http::Parameters from(in);
    CommunicationsApi::ListLetterTemplates out;
    from.finish();
    return out;
}

http::Answer answerListLetterTemplates(const CommunicationsApi::ListLetterTemplatesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

CommunicationsApi::ReadCommunication readReadCommunication(const http::Request& in)
{
    http::Parameters from(in);
    CommunicationsApi::ReadCommunication out;
    from.path("communicationId", out.communicationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerReadCommunication(const CommunicationsApi::ReadCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, CommunicationsApi& api)
{
    routes.single(
        operations::getCommunication, readGetCommunication,
        [&api](Work& work, const auto& request) { return api.getCommunication(work, request); }, answerGetCommunication);
    routes.single(
        operations::listCommunications, readListCommunications,
        [&api](Work& work, const auto& request) { return api.listCommunications(work, request); }, answerListCommunications);
    routes.single(
        operations::listLetterTemplates, readListLetterTemplates,
        [&api](Work& work, const auto& request) { return api.listLetterTemplates(work, request); }, answerListLetterTemplates);
    routes.single(
        operations::readCommunication, readReadCommunication,
        [&api](Work& work, const auto& request) { return api.readCommunication(work, request); }, answerReadCommunication);
}

} // namespace careway::api
