// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/audit_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AuditApi::ListAuditSeals readListAuditSeals(const http::Request& in)
{
    http::Parameters from(in);
    AuditApi::ListAuditSeals out;
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAuditSeals(const AuditApi::ListAuditSealsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, AuditApi& api)
{
    routes.single(
        operations::listAuditSeals, readListAuditSeals,
        [&api](Work& work, const auto& request) { return api.listAuditSeals(work, request); }, answerListAuditSeals);
}

} // namespace careway::api
