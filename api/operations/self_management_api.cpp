// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/self_management_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

SelfManagementApi::FinishTopicCourse readFinishTopicCourse(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::FinishTopicCourse out;
    from.path("topicCourseId", out.topicCourseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerFinishTopicCourse(const SelfManagementApi::FinishTopicCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SelfManagementApi::GetSelfManagementTopic readGetSelfManagementTopic(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::GetSelfManagementTopic out;
    from.path(
        "topicCode", out.topicCode, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("language", out.language,
        json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()});
    from.finish();
    return out;
}

http::Answer answerGetSelfManagementTopic(const SelfManagementApi::GetSelfManagementTopicAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

SelfManagementApi::GetTopicCourse readGetTopicCourse(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::GetTopicCourse out;
    from.path("topicCourseId", out.topicCourseId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetTopicCourse(const SelfManagementApi::GetTopicCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SelfManagementApi::LeaveTopicCourse readLeaveTopicCourse(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::LeaveTopicCourse out;
    from.path("topicCourseId", out.topicCourseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerLeaveTopicCourse(const SelfManagementApi::LeaveTopicCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SelfManagementApi::ListSelfManagementTopics readListSelfManagementTopics(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::ListSelfManagementTopics out;
    from.query("language", out.language,
        json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListSelfManagementTopics(const SelfManagementApi::ListSelfManagementTopicsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

SelfManagementApi::ListTopicCourses readListTopicCourses(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::ListTopicCourses out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListTopicCourses(const SelfManagementApi::ListTopicCoursesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

SelfManagementApi::RecordTopicStep readRecordTopicStep(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::RecordTopicStep out;
    from.path("topicCourseId", out.topicCourseId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerRecordTopicStep(const SelfManagementApi::RecordTopicStepAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

SelfManagementApi::StartTopicCourse readStartTopicCourse(const http::Request& in)
{
    http::Parameters from(in);
    SelfManagementApi::StartTopicCourse out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerStartTopicCourse(const SelfManagementApi::StartTopicCourseAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, SelfManagementApi& api)
{
    routes.single(
        operations::finishTopicCourse, readFinishTopicCourse,
        [&api](Work& work, const auto& request) { return api.finishTopicCourse(work, request); }, answerFinishTopicCourse);
    routes.single(
        operations::getSelfManagementTopic, readGetSelfManagementTopic,
        [&api](Work& work, const auto& request) { return api.getSelfManagementTopic(work, request); }, answerGetSelfManagementTopic);
    routes.single(
        operations::getTopicCourse, readGetTopicCourse,
        [&api](Work& work, const auto& request) { return api.getTopicCourse(work, request); }, answerGetTopicCourse);
    routes.single(
        operations::leaveTopicCourse, readLeaveTopicCourse,
        [&api](Work& work, const auto& request) { return api.leaveTopicCourse(work, request); }, answerLeaveTopicCourse);
    routes.single(
        operations::listSelfManagementTopics, readListSelfManagementTopics,
        [&api](Work& work, const auto& request) { return api.listSelfManagementTopics(work, request); }, answerListSelfManagementTopics);
    routes.single(
        operations::listTopicCourses, readListTopicCourses,
        [&api](Work& work, const auto& request) { return api.listTopicCourses(work, request); }, answerListTopicCourses);
    routes.single(
        operations::recordTopicStep, readRecordTopicStep,
        [&api](Work& work, const auto& request) { return api.recordTopicStep(work, request); }, answerRecordTopicStep);
    routes.single(
        operations::startTopicCourse, readStartTopicCourse,
        [&api](Work& work, const auto& request) { return api.startTopicCourse(work, request); }, answerStartTopicCourse);
}

} // namespace careway::api
