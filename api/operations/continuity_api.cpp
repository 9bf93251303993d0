// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/continuity_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ContinuityApi::CreateHonoredPlan readCreateHonoredPlan(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::CreateHonoredPlan out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateHonoredPlan(const ContinuityApi::CreateHonoredPlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::CreateTreatmentCourse readCreateTreatmentCourse(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::CreateTreatmentCourse out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateTreatmentCourse(const ContinuityApi::CreateTreatmentCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::ElectContinuityWindow readElectContinuityWindow(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::ElectContinuityWindow out;
    from.path("continuityWindowId", out.continuityWindowId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerElectContinuityWindow(const ContinuityApi::ElectContinuityWindowAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::GetContinuityWindow readGetContinuityWindow(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::GetContinuityWindow out;
    from.path("continuityWindowId", out.continuityWindowId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetContinuityWindow(const ContinuityApi::GetContinuityWindowAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::GetHonoredPlan readGetHonoredPlan(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::GetHonoredPlan out;
    from.path("honoredPlanId", out.honoredPlanId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetHonoredPlan(const ContinuityApi::GetHonoredPlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::GetTreatmentCourse readGetTreatmentCourse(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::GetTreatmentCourse out;
    from.path("treatmentCourseId", out.treatmentCourseId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetTreatmentCourse(const ContinuityApi::GetTreatmentCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::ListContinuityWindows readListContinuityWindows(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::ListContinuityWindows out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListContinuityWindows(const ContinuityApi::ListContinuityWindowsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ContinuityApi::ListHonoredPlans readListHonoredPlans(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::ListHonoredPlans out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListHonoredPlans(const ContinuityApi::ListHonoredPlansAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ContinuityApi::ListTreatmentCourses readListTreatmentCourses(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::ListTreatmentCourses out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListTreatmentCourses(const ContinuityApi::ListTreatmentCoursesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ContinuityApi::PatchTreatmentCourse readPatchTreatmentCourse(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::PatchTreatmentCourse out;
    from.path("treatmentCourseId", out.treatmentCourseId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchTreatmentCourse(const ContinuityApi::PatchTreatmentCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::ReplaceHonoredPlan readReplaceHonoredPlan(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::ReplaceHonoredPlan out;
    from.path("honoredPlanId", out.honoredPlanId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerReplaceHonoredPlan(const ContinuityApi::ReplaceHonoredPlanAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ContinuityApi::SearchContinuityWindows readSearchContinuityWindows(const http::Request& in)
{
    http::Parameters from(in);
    ContinuityApi::SearchContinuityWindows out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSearchContinuityWindows(const ContinuityApi::SearchContinuityWindowsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, ContinuityApi& api)
{
    routes.single(
        operations::createHonoredPlan, readCreateHonoredPlan,
        [&api](Work& work, const auto& request) { return api.createHonoredPlan(work, request); }, answerCreateHonoredPlan);
    routes.single(
        operations::createTreatmentCourse, readCreateTreatmentCourse,
        [&api](Work& work, const auto& request) { return api.createTreatmentCourse(work, request); }, answerCreateTreatmentCourse);
    routes.single(
        operations::electContinuityWindow, readElectContinuityWindow,
        [&api](Work& work, const auto& request) { return api.electContinuityWindow(work, request); }, answerElectContinuityWindow);
    routes.single(
        operations::getContinuityWindow, readGetContinuityWindow,
        [&api](Work& work, const auto& request) { return api.getContinuityWindow(work, request); }, answerGetContinuityWindow);
    routes.single(
        operations::getHonoredPlan, readGetHonoredPlan,
        [&api](Work& work, const auto& request) { return api.getHonoredPlan(work, request); }, answerGetHonoredPlan);
    routes.single(
        operations::getTreatmentCourse, readGetTreatmentCourse,
        [&api](Work& work, const auto& request) { return api.getTreatmentCourse(work, request); }, answerGetTreatmentCourse);
    routes.single(
        operations::listContinuityWindows, readListContinuityWindows,
        [&api](Work& work, const auto& request) { return api.listContinuityWindows(work, request); }, answerListContinuityWindows);
    routes.single(
        operations::listHonoredPlans, readListHonoredPlans,
        [&api](Work& work, const auto& request) { return api.listHonoredPlans(work, request); }, answerListHonoredPlans);
    routes.single(
        operations::listTreatmentCourses, readListTreatmentCourses,
        [&api](Work& work, const auto& request) { return api.listTreatmentCourses(work, request); }, answerListTreatmentCourses);
    routes.single(
        operations::patchTreatmentCourse, readPatchTreatmentCourse,
        [&api](Work& work, const auto& request) { return api.patchTreatmentCourse(work, request); }, answerPatchTreatmentCourse);
    routes.single(
        operations::replaceHonoredPlan, readReplaceHonoredPlan,
        [&api](Work& work, const auto& request) { return api.replaceHonoredPlan(work, request); }, answerReplaceHonoredPlan);
    routes.single(
        operations::searchContinuityWindows, readSearchContinuityWindows,
        [&api](Work& work, const auto& request) { return api.searchContinuityWindows(work, request); }, answerSearchContinuityWindows);
}

} // namespace careway::api
