// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_topic_course.hpp"
#include "models/new_topic_step.hpp"
#include "models/self_management_topic.hpp"
#include "models/self_management_topic_page.hpp"
#include "models/topic_course.hpp"
#include "models/topic_course_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class SelfManagementApi {
public:
    virtual ~SelfManagementApi() = default;

    struct FinishTopicCourse {
        Id topicCourseId{};
        std::string idempotencyKey{};
    };

    struct FinishTopicCourseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TopicCourse body{};
    };

    /// Finish a topic.
    virtual FinishTopicCourseAnswer finishTopicCourse(Work& work, const FinishTopicCourse& request) = 0;

    struct GetSelfManagementTopic {
        std::string topicCode{};
        std::optional<std::string> language{};
    };

    struct GetSelfManagementTopicAnswer {
        static constexpr int status = 200;
        SelfManagementTopic body{};
    };

    /// Read a topic of self-management.
    virtual GetSelfManagementTopicAnswer getSelfManagementTopic(Work& work, const GetSelfManagementTopic& request) = 0;

    struct GetTopicCourse {
        Id topicCourseId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetTopicCourseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TopicCourse body{};
    };

    /// Read a course through a topic.
    virtual GetTopicCourseAnswer getTopicCourse(Work& work, const GetTopicCourse& request) = 0;

    struct LeaveTopicCourse {
        Id topicCourseId{};
        std::string idempotencyKey{};
    };

    struct LeaveTopicCourseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TopicCourse body{};
    };

    /// Leave a topic.
    virtual LeaveTopicCourseAnswer leaveTopicCourse(Work& work, const LeaveTopicCourse& request) = 0;

    struct ListSelfManagementTopics {
        std::optional<std::string> language{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListSelfManagementTopicsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        SelfManagementTopicPage body{};
    };

    /// List topics of self-management.
    virtual ListSelfManagementTopicsAnswer listSelfManagementTopics(Work& work, const ListSelfManagementTopics& request) = 0;

    struct ListTopicCourses {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListTopicCoursesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        TopicCoursePage body{};
    };

    /// List a members courses through topics.
    virtual ListTopicCoursesAnswer listTopicCourses(Work& work, const ListTopicCourses& request) = 0;

    struct RecordTopicStep {
        Id topicCourseId{};
        std::string idempotencyKey{};
        NewTopicStep body{};
    };

    struct RecordTopicStepAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TopicCourse body{};
    };

    /// Record a step of a topic.
    virtual RecordTopicStepAnswer recordTopicStep(Work& work, const RecordTopicStep& request) = 0;

    struct StartTopicCourse {
        std::string idempotencyKey{};
        NewTopicCourse body{};
    };

    struct StartTopicCourseAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        TopicCourse body{};
    };

    /// Start a topic.
    virtual StartTopicCourseAnswer startTopicCourse(Work& work, const StartTopicCourse& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::FinishTopicCourse readFinishTopicCourse(const http::Request& in);
[[nodiscard]] http::Answer answerFinishTopicCourse(const SelfManagementApi::FinishTopicCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::GetSelfManagementTopic readGetSelfManagementTopic(const http::Request& in);
[[nodiscard]] http::Answer answerGetSelfManagementTopic(const SelfManagementApi::GetSelfManagementTopicAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::GetTopicCourse readGetTopicCourse(const http::Request& in);
[[nodiscard]] http::Answer answerGetTopicCourse(const SelfManagementApi::GetTopicCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::LeaveTopicCourse readLeaveTopicCourse(const http::Request& in);
[[nodiscard]] http::Answer answerLeaveTopicCourse(const SelfManagementApi::LeaveTopicCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::ListSelfManagementTopics readListSelfManagementTopics(const http::Request& in);
[[nodiscard]] http::Answer answerListSelfManagementTopics(const SelfManagementApi::ListSelfManagementTopicsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::ListTopicCourses readListTopicCourses(const http::Request& in);
[[nodiscard]] http::Answer answerListTopicCourses(const SelfManagementApi::ListTopicCoursesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::RecordTopicStep readRecordTopicStep(const http::Request& in);
[[nodiscard]] http::Answer answerRecordTopicStep(const SelfManagementApi::RecordTopicStepAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SelfManagementApi::StartTopicCourse readStartTopicCourse(const http::Request& in);
[[nodiscard]] http::Answer answerStartTopicCourse(const SelfManagementApi::StartTopicCourseAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, SelfManagementApi& api);

} // namespace careway::api
