// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/samples_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

SamplesApi::CreateSample readCreateSample(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::CreateSample out;
    from.header("Idempotency-Key", out.idempotencyKey, json::Text{.minLength = 8, .maxLength = 64});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateSample(const SamplesApi::CreateSampleAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SamplesApi::GetPicture readGetPicture(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::GetPicture out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetPicture(SamplesApi::GetPictureAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    http::addHeader(out, "Content-Disposition", in.contentDisposition);
    return out;
}

SamplesApi::GetSample readGetSample(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::GetSample out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 64});
    from.finish();
    return out;
}

http::Answer answerGetSample(const SamplesApi::GetSampleAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    http::addHeader(out, "X-Sample-Version", in.xSampleVersion);
    http::addHeader(out, "X-Sample-Id", in.xSampleId);
    http::addHeader(out, "X-Sample-Day", in.xSampleDay);
    http::addHeader(out, "X-Sample-Time", in.xSampleTime);
    http::addHeader(out, "X-Sample-Stage", in.xSampleStage);
    http::addHeader(out, "X-Sample-Exact", in.xSampleExact);
    return out;
}

SamplesApi::ListSamples readListSamples(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::ListSamples out;
    from.query("day", out.day, json::Any{});
    from.query("stage", out.stage, json::Any{});
    from.query("updatedSince", out.updatedSince, json::Any{});
    from.query("latitude", out.latitude, json::Range<double>{.minimum = -90, .maximum = 90});
    from.query("code", out.code, json::Text{.minLength = 2, .maxLength = 8, .pattern = json::pattern<"/^[A-Z0-9]+$/">()});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.defaulted("exact", out.exact, json::Any{});
    from.defaulted("language", out.language, json::Text{.maxLength = 8});
    from.defaulted("sort", out.sort, json::Any{});
    from.query("include", out.include, json::Items{.max = 3, .unique = true, .each = json::Any{}});
    from.query("ids", out.ids, json::Items{.min = 2, .max = 3, .each = json::Any{}});
    from.query("class", out.class_, json::Text{.maxLength = 8});
    from.finish();
    return out;
}

http::Answer answerListSamples(const SamplesApi::ListSamplesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

SamplesApi::PatchSample readPatchSample(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::PatchSample out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchSample(const SamplesApi::PatchSampleAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SamplesApi::PutPicture readPutPicture(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::PutPicture out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPutPicture(const SamplesApi::PutPictureAnswer& in)
{
    http::Answer out{in.status, {}, {}};
    return out;
}

SamplesApi::PutScan readPutScan(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::PutScan out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPutScan(const SamplesApi::PutScanAnswer& in)
{
    http::Answer out{in.status, {}, {}};
    return out;
}

SamplesApi::WithdrawSample readWithdrawSample(const http::Request& in)
{
    http::Parameters from(in);
    SamplesApi::WithdrawSample out;
    from.path("sampleId", out.sampleId, json::Any{});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerWithdrawSample(const SamplesApi::WithdrawSampleAnswer& in)
{
    http::Answer out{in.status, {}, {}};
    return out;
}

void mount(Routes& routes, SamplesApi& api)
{
    routes.single(
        operations::createSample, readCreateSample, [&api](Work& work, const auto& request) { return api.createSample(work, request); },
        answerCreateSample);
    routes.salvage(
        operations::createSample, [&api](Work& work, const TurnedAway& request) { return api.salvageCreateSample(work, request); },
        answerCreateSample);
    routes.single(
        operations::getPicture, readGetPicture, [&api](Work& work, const auto& request) { return api.getPicture(work, request); },
        answerGetPicture);
    routes.batch(
        operations::getSample, readGetSample, [&api](Work& work, const auto& request) { return api.getSample(work, request); },
        answerGetSample);
    routes.single(
        operations::listSamples, readListSamples, [&api](Work& work, const auto& request) { return api.listSamples(work, request); },
        answerListSamples);
    routes.single(
        operations::patchSample, readPatchSample, [&api](Work& work, const auto& request) { return api.patchSample(work, request); },
        answerPatchSample);
    routes.single(
        operations::putPicture, readPutPicture, [&api](Work& work, const auto& request) { return api.putPicture(work, request); },
        answerPutPicture);
    routes.single(
        operations::putScan, readPutScan, [&api](Work& work, const auto& request) { return api.putScan(work, request); }, answerPutScan);
    routes.single(
        operations::withdrawSample, readWithdrawSample,
        [&api](Work& work, const auto& request) { return api.withdrawSample(work, request); }, answerWithdrawSample);
}

} // namespace careway::api
