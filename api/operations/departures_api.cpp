// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/departures_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

DeparturesApi::CreateDeparture readCreateDeparture(const http::Request& in)
{
    http::Parameters from(in);
    DeparturesApi::CreateDeparture out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateDeparture(const DeparturesApi::CreateDepartureAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

DeparturesApi::GetDeparture readGetDeparture(const http::Request& in)
{
    http::Parameters from(in);
    DeparturesApi::GetDeparture out;
    from.path("departureId", out.departureId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetDeparture(const DeparturesApi::GetDepartureAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

DeparturesApi::ListAffectedMembers readListAffectedMembers(const http::Request& in)
{
    http::Parameters from(in);
    DeparturesApi::ListAffectedMembers out;
    from.path("departureId", out.departureId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAffectedMembers(const DeparturesApi::ListAffectedMembersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, DeparturesApi& api)
{
    routes.single(
        operations::createDeparture, readCreateDeparture,
        [&api](Work& work, const auto& request) { return api.createDeparture(work, request); }, answerCreateDeparture);
    routes.single(
        operations::getDeparture, readGetDeparture, [&api](Work& work, const auto& request) { return api.getDeparture(work, request); },
        answerGetDeparture);
    routes.single(
        operations::listAffectedMembers, readListAffectedMembers,
        [&api](Work& work, const auto& request) { return api.listAffectedMembers(work, request); }, answerListAffectedMembers);
}

} // namespace careway::api
