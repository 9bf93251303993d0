// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/care_plans_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

CarePlansApi::AdoptCarePlan readAdoptCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::AdoptCarePlan out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAdoptCarePlan(const CarePlansApi::AdoptCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::AgreeCarePlan readAgreeCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::AgreeCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAgreeCarePlan(const CarePlansApi::AgreeCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::CloseCarePlan readCloseCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::CloseCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCloseCarePlan(const CarePlansApi::CloseCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::CompareCarePlanVersions readCompareCarePlanVersions(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::CompareCarePlanVersions out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.path("from", out.from, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    from.path("to", out.to, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    from.finish();
    return out;
}

http::Answer answerCompareCarePlanVersions(const CarePlansApi::CompareCarePlanVersionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

CarePlansApi::ContributeCarePlan readContributeCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::ContributeCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerContributeCarePlan(const CarePlansApi::ContributeCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::CreateCarePlan readCreateCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::CreateCarePlan out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCarePlan(const CarePlansApi::CreateCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::GetCarePlan readGetCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::GetCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCarePlan(const CarePlansApi::GetCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::GetCarePlanVersion readGetCarePlanVersion(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::GetCarePlanVersion out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.path("version", out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCarePlanVersion(const CarePlansApi::GetCarePlanVersionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::ListCarePlanTemplates readListCarePlanTemplates(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::ListCarePlanTemplates out;
    from.query(
        "program", out.program, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCarePlanTemplates(const CarePlansApi::ListCarePlanTemplatesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CarePlansApi::ListCarePlanVersions readListCarePlanVersions(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::ListCarePlanVersions out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCarePlanVersions(const CarePlansApi::ListCarePlanVersionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CarePlansApi::ListCarePlans readListCarePlans(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::ListCarePlans out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCarePlans(const CarePlansApi::ListCarePlansAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CarePlansApi::PatchCarePlan readPatchCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::PatchCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchCarePlan(const CarePlansApi::PatchCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CarePlansApi::ProposeCarePlan readProposeCarePlan(const http::Request& in)
{
    http::Parameters from(in);
    CarePlansApi::ProposeCarePlan out;
    from.path("carePlanId", out.carePlanId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerProposeCarePlan(const CarePlansApi::ProposeCarePlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, CarePlansApi& api)
{
    routes.single(
        operations::adoptCarePlan, readAdoptCarePlan, [&api](Work& work, const auto& request) { return api.adoptCarePlan(work, request); },
        answerAdoptCarePlan);
    routes.single(
        operations::agreeCarePlan, readAgreeCarePlan, [&api](Work& work, const auto& request) { return api.agreeCarePlan(work, request); },
        answerAgreeCarePlan);
    routes.single(
        operations::closeCarePlan, readCloseCarePlan, [&api](Work& work, const auto& request) { return api.closeCarePlan(work, request); },
        answerCloseCarePlan);
    routes.single(
        operations::compareCarePlanVersions, readCompareCarePlanVersions,
        [&api](Work& work, const auto& request) { return api.compareCarePlanVersions(work, request); }, answerCompareCarePlanVersions);
    routes.single(
        operations::contributeCarePlan, readContributeCarePlan,
        [&api](Work& work, const auto& request) { return api.contributeCarePlan(work, request); }, answerContributeCarePlan);
    routes.single(
        operations::createCarePlan, readCreateCarePlan,
        [&api](Work& work, const auto& request) { return api.createCarePlan(work, request); }, answerCreateCarePlan);
    routes.single(
        operations::getCarePlan, readGetCarePlan, [&api](Work& work, const auto& request) { return api.getCarePlan(work, request); },
        answerGetCarePlan);
    routes.single(
        operations::getCarePlanVersion, readGetCarePlanVersion,
        [&api](Work& work, const auto& request) { return api.getCarePlanVersion(work, request); }, answerGetCarePlanVersion);
    routes.single(
        operations::listCarePlanTemplates, readListCarePlanTemplates,
        [&api](Work& work, const auto& request) { return api.listCarePlanTemplates(work, request); }, answerListCarePlanTemplates);
    routes.single(
        operations::listCarePlanVersions, readListCarePlanVersions,
        [&api](Work& work, const auto& request) { return api.listCarePlanVersions(work, request); }, answerListCarePlanVersions);
    routes.single(
        operations::listCarePlans, readListCarePlans, [&api](Work& work, const auto& request) { return api.listCarePlans(work, request); },
        answerListCarePlans);
    routes.single(
        operations::patchCarePlan, readPatchCarePlan, [&api](Work& work, const auto& request) { return api.patchCarePlan(work, request); },
        answerPatchCarePlan);
    routes.single(
        operations::proposeCarePlan, readProposeCarePlan,
        [&api](Work& work, const auto& request) { return api.proposeCarePlan(work, request); }, answerProposeCarePlan);
}

} // namespace careway::api
