// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/facility_stays_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

FacilityStaysApi::CreateFacilityStay readCreateFacilityStay(const http::Request& in)
{
    http::Parameters from(in);
    FacilityStaysApi::CreateFacilityStay out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateFacilityStay(const FacilityStaysApi::CreateFacilityStayAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

FacilityStaysApi::DischargeFacilityStay readDischargeFacilityStay(const http::Request& in)
{
    http::Parameters from(in);
    FacilityStaysApi::DischargeFacilityStay out;
    from.path("facilityStayId", out.facilityStayId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDischargeFacilityStay(const FacilityStaysApi::DischargeFacilityStayAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

FacilityStaysApi::GetFacilityStay readGetFacilityStay(const http::Request& in)
{
    http::Parameters from(in);
    FacilityStaysApi::GetFacilityStay out;
    from.path("facilityStayId", out.facilityStayId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetFacilityStay(const FacilityStaysApi::GetFacilityStayAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

FacilityStaysApi::ListFacilityStays readListFacilityStays(const http::Request& in)
{
    http::Parameters from(in);
    FacilityStaysApi::ListFacilityStays out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListFacilityStays(const FacilityStaysApi::ListFacilityStaysAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

FacilityStaysApi::PatchFacilityStay readPatchFacilityStay(const http::Request& in)
{
    http::Parameters from(in);
    FacilityStaysApi::PatchFacilityStay out;
    from.path("facilityStayId", out.facilityStayId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchFacilityStay(const FacilityStaysApi::PatchFacilityStayAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, FacilityStaysApi& api)
{
    routes.single(
        operations::createFacilityStay, readCreateFacilityStay,
        [&api](Work& work, const auto& request) { return api.createFacilityStay(work, request); }, answerCreateFacilityStay);
    routes.single(
        operations::dischargeFacilityStay, readDischargeFacilityStay,
        [&api](Work& work, const auto& request) { return api.dischargeFacilityStay(work, request); }, answerDischargeFacilityStay);
    routes.single(
        operations::getFacilityStay, readGetFacilityStay,
        [&api](Work& work, const auto& request) { return api.getFacilityStay(work, request); }, answerGetFacilityStay);
    routes.single(
        operations::listFacilityStays, readListFacilityStays,
        [&api](Work& work, const auto& request) { return api.listFacilityStays(work, request); }, answerListFacilityStays);
    routes.single(
        operations::patchFacilityStay, readPatchFacilityStay,
        [&api](Work& work, const auto& request) { return api.patchFacilityStay(work, request); }, answerPatchFacilityStay);
}

} // namespace careway::api
