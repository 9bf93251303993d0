#include "support/choices_test.hpp"

#include "models/self_management_topic.hpp"
#include "models/self_management_topic_page.hpp"
#include "models/topic_course.hpp"
#include "models/topic_course_page.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using api::TopicCourse;
using api::TopicCourseState;

/// What members learn by themselves (listSelfManagementTopics, getSelfManagementTopic, listTopicCourses, startTopicCourse, getTopicCourse,
/// recordTopicStep, finishTopicCourse, leaveTopicCourse).
class SelfManagement : public ChoicesTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    static std::string at(const TopicCourse& course) { return "/v1/topic-courses/" + course.id.text(); }
    TopicCourse started(const std::string& topic)
    {
        const auto reply = asked("topic-courses", self(), R"(,"topic":")" + topic + '"');
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<TopicCourse>();
    }
};

TEST_F(SelfManagement, IsReadInTheMembersLanguageStartedFollowedStepByStepLeftTakenUpAgainAndFinished)
{
    const auto topics = get("/v1/self-management-topics?language=es", self()).as<api::SelfManagementTopicPage>().items;
    ASSERT_EQ(topics.size(), 9U);
    EXPECT_EQ(topics.at(5).title, "Dormir mejor");
    const auto topic = get("/v1/self-management-topics/sleep?language=es-MX", self()).as<api::SelfManagementTopic>();
    EXPECT_EQ(topic.language, "es");
    ASSERT_EQ(topic.steps.size(), 3U);
    EXPECT_EQ(get("/v1/self-management-topics/chess", self()).status, 404);

    const auto course = started("sleep");
    EXPECT_EQ(asked("topic-courses", self(), R"(,"topic":"sleep")").code(), "self-management/under-way");
    EXPECT_EQ(asked("topic-courses", self(), R"(,"topic":"chess")").code(), "self-management/unknown-topic");
    const auto step = post(at(course) + "/record", self(), R"({"step":"learn","note":"A las diez"})");
    EXPECT_EQ(step.as<TopicCourse>().steps.at(0).note, "A las diez") << step.body;
    EXPECT_EQ(post(at(course) + "/record", self(), R"({"step":"fly"})").status, 422);
    const auto left = post(at(course) + "/leave", self(), "");
    EXPECT_EQ(left.as<TopicCourse>().state, TopicCourseState::left) << left.body;
    EXPECT_EQ(post(at(course) + "/leave", self(), "").body, left.body);
    EXPECT_EQ(post(at(course) + "/record", self(), R"({"step":"try"})").as<TopicCourse>().state, TopicCourseState::started);
    const auto end = post(at(course) + "/finish", self(), "");
    EXPECT_EQ(end.as<TopicCourse>().state, TopicCourseState::finished) << end.body;
    EXPECT_EQ(post(at(course) + "/leave", self(), "").code(), "self-management/finished");
    EXPECT_EQ(get(at(course), self()).body, end.body);
    started("sleep");
}

TEST_F(SelfManagement, IsForTheMemberToDoAndForTheCareManagerToFollow)
{
    const auto course = started("depression");
    EXPECT_EQ(get("/v1/topic-courses?memberId=" + member_.id.text(), manager()).as<api::TopicCoursePage>().items.at(0).id, course.id);
    EXPECT_EQ(get(at(course), manager()).status, 200);
    for (const auto& by : {manager(), provider(), privacy(), admin(), token(Role::system)}) {
        EXPECT_EQ(asked("topic-courses", by, R"(,"topic":"sleep")").code(), "self-management/for-the-member");
        for (const auto* verb : {"/finish", "/leave"})
            EXPECT_EQ(post(at(course) + verb, by, "").code(), "self-management/for-the-member");
        EXPECT_EQ(post(at(course) + "/record", by, R"({"step":"learn"})").code(), "self-management/for-the-member");
    }
    for (const auto& by : {provider(), token(Role::supporter), token(Role::careCoordinator), privacy(), admin()}) {
        EXPECT_EQ(get(at(course), by).code(), "self-management/for-the-member") << "the programs say that providers are not told";
        EXPECT_EQ(get(listing("topic-courses"), by).code(), "self-management/for-the-member");
    }
    const auto another = token(Role::member, namedId("another"));
    EXPECT_EQ(get(at(course), another).status, 404);
    EXPECT_EQ(get(listing("topic-courses"), another).status, 404);
    EXPECT_EQ(post(at(course) + "/leave", another, "").status, 404);
    EXPECT_EQ(asked("topic-courses", another, R"(,"topic":"sleep")").status, 404);
}

TEST_F(SelfManagement, OfOneMemberComesInPages)
{
    std::set<Id> all;
    for (const auto* topic : {"sleep", "stress", "weight-loss", "better-eating", "healthy-pregnancy"})
        started(topic);
    const auto first = get(listing("topic-courses") + "&limit=3", self()).as<api::TopicCoursePage>();
    const auto second
        = get(listing("topic-courses") + "&limit=3&cursor=" + first.nextCursor.value_or(""), self()).as<api::TopicCoursePage>();
    for (const auto* page : {&first, &second})
        for (const auto& each : page->items)
            all.insert(each.id);
    EXPECT_EQ(first.items.size(), 3U);
    EXPECT_EQ(all.size(), 5U);
    EXPECT_FALSE(second.nextCursor);
}

} // namespace

} // namespace careway
