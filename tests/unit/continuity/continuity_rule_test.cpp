#include "app/seed_continuity.hpp"
#include "continuity/continuity_rule.hpp"
#include "json/column.hpp"

#include <gmock/gmock.h>

#include <map>

namespace careway::continuity {

namespace {

using api::ContinuityObstacle;
using api::CourseKind;
using api::DepartureCause;
using api::DepartureEnder;
using api::LineOfBusiness;
using std::chrono::days;
using std::chrono::sys_days;
using ::testing::IsEmpty;

Date on(const char* day) { return parseDate(day).value(); }
Date plus(Date day, int by) { return sys_days(day) + days(by); }

const Book& book()
{
    static const auto out = app::continuityBookIn(std::string(CAREWAY_SOURCE_DIR) + "/db/reference");
    return out;
}

const Id doctor = namedId("doctor"), another = namedId("another");
const api::Coding visit{"http://www.ama-assn.org/go/cpt", "99213", "Visit"}, scan{"http://www.ama-assn.org/go/cpt", "76805", "Ultrasound"};

Subject course(CourseKind kind = CourseKind::ordinary)
{
    Subject out;
    out.id = namedId("course");
    out.providerId = doctor;
    out.kind = kind;
    out.startedOn = on("2026-10-01");
    return out;
}

Subject pregnancy(const char* due, const char* started = "2026-10-01")
{
    auto out = course(CourseKind::pregnancy);
    out.startedOn = on(started);
    out.pregnancy = api::Pregnancy{on(due), {}};
    return out;
}

Leaving leaving(DepartureEnder by = DepartureEnder::provider, DepartureCause cause = DepartureCause::ordinary)
{
    return {doctor, on("2027-01-31"), on("2026-12-17"), by, cause, {}};
}

Person insured(LineOfBusiness line = LineOfBusiness::commercial, const char* since = "2026-01-01", const char* state = "TN")
{
    return {{{line, on(since)}}, state};
}

Question asked(Date day, bool asIfElected = true) { return {doctor, visit, day, asIfElected}; }

std::vector<api::ContinuityFinding> say(const Subject& subject, const Leaving& left, const Person& person, const Question& question)
{
    return findingsOf(book(), subject, {&left, 1}, person, question);
}

std::map<std::string, std::string> verdicts(const std::vector<api::ContinuityFinding>& findings)
{
    std::map<std::string, std::string> out;
    for (const auto& each : findings)
        out[each.rule] = each.applies ? text(*each.endsOn) : json::toColumn(*each.obstacle);
    return out;
}

const auto firstDay = on("2027-02-01"); // after the last one in the network

TEST(ContinuityRules, ActiveTreatmentGoesOnForNinetyDaysAfterTheProviderLeft)
{
    const auto found = longestOf(say(course(), leaving(), insured(), asked(firstDay)));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rule, "plan-active-treatment");
    EXPECT_EQ(found->citation, "S2");
    EXPECT_EQ(text(*found->startsOn), "2027-02-01");
    EXPECT_EQ(text(*found->endsOn), "2027-05-01") << "ninety days, the first and the last among them";
}

TEST(ContinuityRules, TheWindowHoldsFromItsFirstDayToItsLastAndNotADayMore)
{
    for (const auto& [day, inside] : {std::pair("2027-01-31", false), {"2027-02-01", true}, {"2027-05-01", true}, {"2027-05-02", false}})
        EXPECT_EQ(longestOf(say(course(), leaving(), insured(), asked(on(day)))).has_value(), inside) << day;
    EXPECT_EQ(verdicts(say(course(), leaving(), insured(), asked(on("2027-01-31"))))["plan-active-treatment"], "not-yet");
    EXPECT_EQ(verdicts(say(course(), leaving(), insured(), asked(on("2027-05-02"))))["plan-active-treatment"], "over");
}

TEST(ContinuityRules, NinetyDaysAreCountedOverALeapDay)
{
    auto left = leaving();
    left.endsOn = on("2027-12-31");
    EXPECT_EQ(text(*longestOf(say(course(), left, insured(), asked(on("2028-01-01"))))->endsOn), "2028-03-30");
}

TEST(ContinuityRules, TreatmentThatEndsSoonerEndsTheWindow)
{
    auto subject = course();
    subject.endsOn = on("2027-03-05");
    EXPECT_EQ(text(*longestOf(say(subject, leaving(), insured(), asked(firstDay)))->endsOn), "2027-03-05");
    subject.endsOn = on("2027-01-31");
    EXPECT_EQ(verdicts(say(subject, leaving(), insured(), asked(firstDay)))["plan-active-treatment"], "treatment-over");
}

TEST(ContinuityRules, FromTheSecondTrimesterOnCareGoesOnThroughTheTimeAfterBirth)
{
    // Fourteen weeks and no days are 182 days before the day on which it is due.
    const auto last = on("2027-01-31");
    const auto dueAt = [&](int before) { return text(plus(last, before)); };
    for (const auto& [before, trimester] : {std::pair(183, 1), {182, 2}, {85, 2}, {84, 3}, {-7, 3}}) {
        auto subject = pregnancy(dueAt(before).c_str(), "2026-05-01");
        EXPECT_EQ(trimesterOn(*subject.pregnancy, last, book()), trimester) << before;
        const auto found = verdicts(say(subject, leaving(), insured(), asked(firstDay)))["plan-pregnancy"];
        EXPECT_EQ(found, trimester == 1 ? "trimester" : text(plus(subject.pregnancy->dueOn, 60))) << before;
    }
}

TEST(ContinuityRules, TheBirthAndNotTheDayItWasDueBeginsTheTimeAfterIt)
{
    auto subject = pregnancy("2027-04-10");
    subject.pregnancy->deliveredOn = on("2027-03-28");
    EXPECT_EQ(text(*longestOf(say(subject, leaving(), insured(), asked(firstDay)))->endsOn), text(plus(on("2027-03-28"), 60)));
    subject.pregnancy->deliveredOn = on("2027-01-30");
    EXPECT_EQ(verdicts(say(subject, leaving(), insured(), asked(firstDay)))["plan-pregnancy"], "trimester") << "there is none any more";
}

TEST(ContinuityRules, OfThoseThatApplyTheLongestCounts)
{
    const auto findings = say(pregnancy("2027-04-10"), leaving(), insured(), asked(firstDay));
    EXPECT_THAT(verdicts(findings),
        ::testing::AllOf(::testing::Contains(std::pair("plan-active-treatment", "2027-05-01")),
            ::testing::Contains(std::pair("plan-pregnancy", "2027-06-09")),
            ::testing::Contains(std::pair("no-surprises-act", "2027-03-16"))));
    EXPECT_EQ(longestOf(findings)->rule, "plan-pregnancy");
}

TEST(ContinuityRules, WhereThePlanEndsTheContractOnlyWhatTheLawSaysGoesOn)
{
    const auto ended = leaving(DepartureEnder::plan);
    EXPECT_FALSE(longestOf(say(course(), ended, insured(), asked(firstDay)))) << "an ordinary course is not among those of the law";
    EXPECT_EQ(verdicts(say(course(), ended, insured(), asked(firstDay)))["plan-active-treatment"], "ended-by-other");
    EXPECT_EQ(verdicts(say(course(), ended, insured(), asked(firstDay)))["no-surprises-act"], "kind");
    for (const auto kind :
        {CourseKind::seriousAndComplex, CourseKind::institutional, CourseKind::scheduledSurgery, CourseKind::terminalIllness}) {
        const auto found = longestOf(say(course(kind), ended, insured(), asked(firstDay)));
        ASSERT_TRUE(found) << json::toColumn(kind);
        EXPECT_EQ(found->rule, "no-surprises-act");
        EXPECT_EQ(text(*found->endsOn), "2027-03-16") << "ninety days from the notice, which is the first of them";
    }
    EXPECT_EQ(longestOf(say(pregnancy("2027-08-20"), ended, insured(), asked(firstDay)))->rule, "no-surprises-act") << "in any trimester";
    EXPECT_FALSE(longestOf(say(course(CourseKind::seriousAndComplex), ended, insured(LineOfBusiness::medicaid), asked(firstDay))))
        << "it is a law on commercial plans";
}

TEST(ContinuityRules, WhatTheLawMakesDependOnBeingAskedForHoldsOnceItIs)
{
    auto ended = leaving(DepartureEnder::plan);
    const auto subject = course(CourseKind::seriousAndComplex);
    const auto before = say(subject, ended, insured(), asked(firstDay, false));
    EXPECT_EQ(verdicts(before)["no-surprises-act"], "not-elected");
    ended.electedCourses = {namedId("another course")};
    EXPECT_FALSE(longestOf(say(subject, ended, insured(), asked(firstDay, false))));
    ended.electedCourses.push_back(subject.id);
    EXPECT_TRUE(longestOf(say(subject, ended, insured(), asked(firstDay, false))));
    EXPECT_TRUE(longestOf(say(course(), leaving(), insured(), asked(firstDay, false))))
        << "what the plan gives of its own accord asks for nothing";
}

TEST(ContinuityRules, ForQualityOfCareAndForFraudNobodyGoesOnNorWithWhoTreatsNoMore)
{
    for (const auto ender : {DepartureEnder::provider, DepartureEnder::plan})
        for (const auto cause : {DepartureCause::qualityOfCare, DepartureCause::fraud, DepartureCause::noLongerPractising}) {
            const auto findings = say(pregnancy("2027-04-10"), leaving(ender, cause), insured(), asked(firstDay));
            EXPECT_FALSE(longestOf(findings)) << json::toColumn(cause);
            EXPECT_FALSE(findings.empty()) << "and it is said why";
        }
}

TEST(ContinuityRules, AStateGivesMoreToWhoLivesThere)
{
    const auto ended = leaving(DepartureEnder::plan);
    const auto there = insured(LineOfBusiness::commercial, "2026-01-01", "PA");
    EXPECT_EQ(longestOf(say(course(), ended, there, asked(firstDay)))->rule, "pennsylvania-plan-ends-it");
    EXPECT_EQ(text(*longestOf(say(course(), ended, there, asked(firstDay)))->endsOn), "2027-02-14") << "sixty days from the notice";
    EXPECT_EQ(longestOf(say(pregnancy("2027-04-10"), ended, there, asked(firstDay)))->rule, "pennsylvania-pregnancy");
    EXPECT_EQ(verdicts(say(course(), ended, insured(), asked(firstDay))).count("pennsylvania-plan-ends-it"), 0U);
}

TEST(ContinuityRules, ItIsForTheProviderAndTheCodesOfTheCourseAlone)
{
    auto question = asked(firstDay);
    question.providerId = another;
    EXPECT_EQ(verdicts(say(course(), leaving(), insured(), question))["plan-active-treatment"], "other-provider");
    question.providerId.reset();
    EXPECT_EQ(verdicts(say(course(), leaving(), insured(), question))["plan-active-treatment"], "other-provider");
    auto subject = course();
    subject.codes = {scan};
    EXPECT_EQ(verdicts(say(subject, leaving(), insured(), asked(firstDay)))["plan-active-treatment"], "other-code");
    subject.codes.push_back({visit.system, "99.213", ""});
    EXPECT_TRUE(longestOf(say(subject, leaving(), insured(), asked(firstDay)))) << "dots do not matter";
}

TEST(ContinuityRules, WhoCameAfterTheProviderHadLeftIsNotOfferedTheirs)
{
    const auto findings = say(course(), leaving(), insured(LineOfBusiness::commercial, "2027-02-01"), asked(on("2027-02-02")));
    EXPECT_EQ(verdicts(findings)["plan-active-treatment"], "no-member-then");
    EXPECT_EQ(longestOf(findings)->rule, "plan-new-member") << "but is new";
    auto late = course();
    late.startedOn = on("2027-02-01");
    EXPECT_EQ(verdicts(say(late, leaving(), insured(), asked(firstDay)))["plan-active-treatment"], "started-after");
}

TEST(ContinuityRules, ANewMemberGoesOnForNinetyDaysFromTheEnrollment)
{
    auto subject = course();
    subject.codes = {visit};
    const auto person = insured(LineOfBusiness::medicareAdvantage, "2026-11-01");
    const auto findings = findingsOf(book(), subject, {}, person, {std::nullopt, visit, on("2026-12-01"), false});
    EXPECT_EQ(verdicts(findings),
        (std::map<std::string, std::string>{{"plan-new-member", "2027-01-29"}, {"medicare-advantage-transition", "2027-01-29"}}));
    subject.startedOn = on("2026-11-01");
    EXPECT_EQ(verdicts(findingsOf(book(), subject, {}, person, {std::nullopt, visit, on("2026-12-01"), false}))["plan-new-member"],
        "started-after");
    EXPECT_THAT(verdicts(findingsOf(book(), subject, {}, insured(LineOfBusiness::medicareAdvantage, "2023-11-01"),
                    {std::nullopt, visit, on("2023-12-01"), false})),
        ::testing::Not(::testing::Contains(::testing::Key("medicare-advantage-transition"))))
        << "it is law since 2024";
}

TEST(ContinuityRules, ANewPlanOfCareEndsWhatThePlanHonorsButNotTheDaysOfMedicareAdvantage)
{
    Subject plan;
    plan.id = namedId("plan");
    plan.honored = true;
    plan.codes = {scan};
    plan.startedOn = on("2026-06-01");
    plan.replacedOn = on("2026-11-20");
    const Question question{std::nullopt, scan, on("2026-11-10"), false};
    const auto commercial = findingsOf(book(), plan, {}, insured(LineOfBusiness::commercial, "2026-11-01"), question);
    EXPECT_EQ(verdicts(commercial), (std::map<std::string, std::string>{{"plan-honored-plan", "2026-11-20"}}));
    for (const auto line : {LineOfBusiness::medicareAdvantage, LineOfBusiness::specialNeeds}) {
        const auto findings = findingsOf(book(), plan, {}, insured(line, "2026-11-01"), question);
        EXPECT_EQ(longestOf(findings)->rule, "medicare-advantage-transition");
        EXPECT_EQ(text(*longestOf(findings)->endsOn), "2027-01-29");
    }
    plan.codes = {visit};
    EXPECT_EQ(verdicts(findingsOf(book(), plan, {}, insured(LineOfBusiness::commercial, "2026-11-01"), question))["plan-honored-plan"],
        "other-code");
}

TEST(ContinuityRules, WhomNothingCoversHasNoWindow) { EXPECT_THAT(say(course(), leaving(), {{}, "TN"}, asked(firstDay)), IsEmpty()); }

TEST(ContinuityRules, EveryRuleAndEveryMeasureSaysWhereItIsFrom)
{
    EXPECT_GT(book().rules.size(), 20U);
    for (const auto& each : book().rules) {
        EXPECT_NE(each.citation, "");
        EXPECT_NE(each.reason, "");
    }
    for (const auto& each : book().measures)
        EXPECT_NE(each.citation, "") << each.measure;
    EXPECT_THROW(static_cast<void>(book().measure("postpartum", on("1990-01-01"))), std::logic_error);
}

} // namespace

} // namespace careway::continuity
