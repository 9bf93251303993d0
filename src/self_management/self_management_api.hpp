#pragma once

#include "operations/self_management_api.hpp"

namespace careway::self_management {

/// The operations on topics, and on members' ways through them.
class SelfManagementOperations : public api::SelfManagementApi {
public:
    ListSelfManagementTopicsAnswer listSelfManagementTopics(Work& work, const ListSelfManagementTopics& request) override;
    GetSelfManagementTopicAnswer getSelfManagementTopic(Work& work, const GetSelfManagementTopic& request) override;
    ListTopicCoursesAnswer listTopicCourses(Work& work, const ListTopicCourses& request) override;
    StartTopicCourseAnswer startTopicCourse(Work& work, const StartTopicCourse& request) override;
    GetTopicCourseAnswer getTopicCourse(Work& work, const GetTopicCourse& request) override;
    RecordTopicStepAnswer recordTopicStep(Work& work, const RecordTopicStep& request) override;
    LeaveTopicCourseAnswer leaveTopicCourse(Work& work, const LeaveTopicCourse& request) override;
    FinishTopicCourseAnswer finishTopicCourse(Work& work, const FinishTopicCourse& request) override;
};

} // namespace careway::self_management
