// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/assessments_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AssessmentsApi::CreateAssessment readCreateAssessment(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::CreateAssessment out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateAssessment(const AssessmentsApi::CreateAssessmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AssessmentsApi::GetAssessment readGetAssessment(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::GetAssessment out;
    from.path("assessmentId", out.assessmentId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetAssessment(const AssessmentsApi::GetAssessmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AssessmentsApi::GetInstrument readGetInstrument(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::GetInstrument out;
    from.path("instrumentCode", out.instrumentCode,
        json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("asOf", out.asOf, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetInstrument(const AssessmentsApi::GetInstrumentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

AssessmentsApi::ListAssessmentTrends readListAssessmentTrends(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::ListAssessmentTrends out;
    from.path("memberId", out.memberId, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.finish();
    return out;
}

http::Answer answerListAssessmentTrends(const AssessmentsApi::ListAssessmentTrendsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

AssessmentsApi::ListAssessments readListAssessments(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::ListAssessments out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAssessments(const AssessmentsApi::ListAssessmentsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AssessmentsApi::ListInstruments readListInstruments(const http::Request& in)
{
    http::Parameters from(in);
    AssessmentsApi::ListInstruments out;
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListInstruments(const AssessmentsApi::ListInstrumentsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, AssessmentsApi& api)
{
    routes.single(
        operations::createAssessment, readCreateAssessment,
        [&api](Work& work, const auto& request) { return api.createAssessment(work, request); }, answerCreateAssessment);
    routes.salvage(
        operations::createAssessment, [&api](Work& work, const TurnedAway& request) { return api.salvageCreateAssessment(work, request); },
        answerCreateAssessment);
    routes.single(
        operations::getAssessment, readGetAssessment, [&api](Work& work, const auto& request) { return api.getAssessment(work, request); },
        answerGetAssessment);
    routes.single(
        operations::getInstrument, readGetInstrument, [&api](Work& work, const auto& request) { return api.getInstrument(work, request); },
        answerGetInstrument);
    routes.single(
        operations::listAssessmentTrends, readListAssessmentTrends,
        [&api](Work& work, const auto& request) { return api.listAssessmentTrends(work, request); }, answerListAssessmentTrends);
    routes.single(
        operations::listAssessments, readListAssessments,
        [&api](Work& work, const auto& request) { return api.listAssessments(work, request); }, answerListAssessments);
    routes.single(
        operations::listInstruments, readListInstruments,
        [&api](Work& work, const auto& request) { return api.listInstruments(work, request); }, answerListInstruments);
}

} // namespace careway::api
