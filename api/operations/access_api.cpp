// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/access_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AccessApi::ExplainAccess readExplainAccess(const http::Request& in)
{
    http::Parameters from(in);
    AccessApi::ExplainAccess out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExplainAccess(const AccessApi::ExplainAccessAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

AccessApi::ListAccessLog readListAccessLog(const http::Request& in)
{
    http::Parameters from(in);
    AccessApi::ListAccessLog out;
    from.path("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAccessLog(const AccessApi::ListAccessLogAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AccessApi::ListEmergencyAccesses readListEmergencyAccesses(const http::Request& in)
{
    http::Parameters from(in);
    AccessApi::ListEmergencyAccesses out;
    from.query("state", out.state, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListEmergencyAccesses(const AccessApi::ListEmergencyAccessesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AccessApi::OpenEmergencyAccess readOpenEmergencyAccess(const http::Request& in)
{
    http::Parameters from(in);
    AccessApi::OpenEmergencyAccess out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerOpenEmergencyAccess(const AccessApi::OpenEmergencyAccessAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AccessApi::ReviewEmergencyAccess readReviewEmergencyAccess(const http::Request& in)
{
    http::Parameters from(in);
    AccessApi::ReviewEmergencyAccess out;
    from.path("emergencyAccessId", out.emergencyAccessId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerReviewEmergencyAccess(const AccessApi::ReviewEmergencyAccessAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, AccessApi& api)
{
    routes.single(
        operations::explainAccess, readExplainAccess, [&api](Work& work, const auto& request) { return api.explainAccess(work, request); },
        answerExplainAccess);
    routes.single(
        operations::listAccessLog, readListAccessLog, [&api](Work& work, const auto& request) { return api.listAccessLog(work, request); },
        answerListAccessLog);
    routes.single(
        operations::listEmergencyAccesses, readListEmergencyAccesses,
        [&api](Work& work, const auto& request) { return api.listEmergencyAccesses(work, request); }, answerListEmergencyAccesses);
    routes.single(
        operations::openEmergencyAccess, readOpenEmergencyAccess,
        [&api](Work& work, const auto& request) { return api.openEmergencyAccess(work, request); }, answerOpenEmergencyAccess);
    routes.single(
        operations::reviewEmergencyAccess, readReviewEmergencyAccess,
        [&api](Work& work, const auto& request) { return api.reviewEmergencyAccess(work, request); }, answerReviewEmergencyAccess);
}

} // namespace careway::api
