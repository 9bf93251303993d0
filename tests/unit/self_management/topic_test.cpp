#include "self_management/course.hpp"
#include "self_management/topic_json.hpp"

#include "json/column.hpp"
#include "models/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace careway::self_management {

namespace {

namespace fs = std::filesystem;
using api::TopicCourseState;
using ::testing::ElementsAre;

const fs::path reference = fs::path(CAREWAY_SOURCE_DIR) / "db/reference";
const auto now = *parseInstant("2026-11-24T15:00:00Z");
const auto later = now + std::chrono::hours(24);

template <typename T> T parsed(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    T out;
    json::fromColumn(std::string{std::istreambuf_iterator<char>(in), {}}, out);
    return out;
}

std::vector<Topic> topics()
{
    std::vector<Topic> out;
    for (const auto& entry : fs::directory_iterator(reference / "self_management"))
        out.push_back(parsed<Topic>(entry.path()));
    return out;
}

Topic sleep() { return parsed<Topic>(reference / "self_management/sleep.json"); }

TEST(Topics, AreTheNineProgramsOfSelfManagementInTwoLanguages)
{
    std::set<std::string> codes;
    for (const auto& each : topics()) {
        codes.insert(each.code);
        EXPECT_TRUE(check(each)) << each.code;
        EXPECT_TRUE(each.sample) << each.code;
        EXPECT_EQ(each.texts.size(), 2U) << each.code;
        EXPECT_EQ(textFor(each, "es").language, "es");
        EXPECT_EQ(parsed<api::Program>(reference / "programs" / (each.code + ".json")).category, api::ProgramCategory::selfManagement);
    }
    EXPECT_EQ(codes.size(), 9U);
}

TEST(Topics, OnTobaccoAreNoSubstanceUseAndOnesOnPregnancyAreReproductive)
{
    const auto labelsOf = [](const std::string& code) { return parsed<Topic>(reference / "self_management" / (code + ".json")).labels; };
    EXPECT_THAT(labelsOf("tobacco-cessation"), ElementsAre(api::Label::general)) << "42 CFR 2.11";
    EXPECT_THAT(labelsOf("depression"), ElementsAre(api::Label::general)) << "no psychotherapy note: 45 CFR 164.501";
    EXPECT_THAT(labelsOf("healthy-pregnancy"), ElementsAre(api::Label::reproductive));
}

TEST(Topics, AreReadInTheLanguageOfTheMemberElseInEnglish)
{
    EXPECT_EQ(textFor(sleep(), "es-MX").language, "es");
    EXPECT_EQ(textFor(sleep(), "en").language, "en");
    EXPECT_EQ(textFor(sleep(), "vi").language, "en");
}

TEST(Topics, AreRefusedWhenTheirLanguagesDoNotSayTheSame)
{
    auto topic = sleep();
    topic.texts[1].steps.pop_back();
    topic.effectiveTo = parseDate("1999-01-01");
    const auto checked = check(topic);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().violations.at(0).at, "/texts/1/steps");
    EXPECT_EQ(checked.error().violations.at(1).at, "/effectiveTo");
    topic.texts.erase(topic.texts.begin());
    EXPECT_EQ(check(topic).error().violations.at(0).at, "/texts") << "English first";
}

TEST(TopicCourse, KeepsWhatWasDoneAndTheLaterNoteOfAStep)
{
    auto course = started(namedId("m"), sleep(), newId(now), now);
    EXPECT_EQ(course.of, 3);
    course = recorded(course, sleep(), {"learn", "Bed at ten"}, now).value();
    course = recorded(course, sleep(), {"try", {}}, now).value();
    course = recorded(course, sleep(), {"learn", "Bed at nine"}, later).value();
    ASSERT_EQ(course.steps.size(), 2U);
    EXPECT_EQ(course.steps[0].note, "Bed at nine");
    EXPECT_EQ(course.steps[0].recordedAt, later);
    EXPECT_EQ(course.version, 4);
    EXPECT_EQ(recorded(course, sleep(), {"fly", {}}, now).error().code, "self-management/unknown-step");
}

TEST(TopicCourse, IsLeftAtAnyTimeAndGoesOnWithAStep)
{
    const auto course = started(namedId("m"), sleep(), newId(now), now);
    const auto gone = left(course, later).value();
    EXPECT_EQ(gone.state, TopicCourseState::left);
    EXPECT_EQ(gone.endedAt, later);
    EXPECT_EQ(left(gone, later).value(), gone) << "twice is the same as once";
    const auto back = recorded(gone, sleep(), {"learn", {}}, later).value();
    EXPECT_EQ(back.state, TopicCourseState::started);
    EXPECT_FALSE(back.endedAt);
}

TEST(TopicCourse, IsFinishedWhenTheMemberSaysSoAndThenStays)
{
    const auto course = finished(started(namedId("m"), sleep(), newId(now), now), later);
    EXPECT_EQ(course.state, TopicCourseState::finished);
    EXPECT_EQ(finished(course, later + std::chrono::hours(1)), course);
    EXPECT_EQ(left(course, later).error().code, "self-management/finished");
    EXPECT_EQ(recorded(course, sleep(), {"learn", {}}, later).error().code, "self-management/finished");
}

} // namespace

} // namespace careway::self_management
