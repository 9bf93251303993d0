#include "continuity/departure.hpp"

#include <gmock/gmock.h>

namespace careway::continuity {

namespace {

using api::AffectedReason;
using api::LineOfBusiness;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

Date on(const char* day) { return parseDate(day).value(); }

Notice notice(ProviderSort sort, LineOfBusiness line, int ahead, int seen, const char* task = "")
{
    return {sort, line, on("2024-01-01"), {}, ahead, seen, task, "a law"};
}

const std::vector<Notice> notices{notice(ProviderSort::primaryCare, LineOfBusiness::medicareAdvantage, 45, 1096, "find-primary-care"),
    notice(ProviderSort::behavioral, LineOfBusiness::medicareAdvantage, 45, 1096, "call-about-departure"),
    notice(ProviderSort::other, LineOfBusiness::medicareAdvantage, 30, 92),
    notice(ProviderSort::other, LineOfBusiness::commercial, 30, 365)};

constexpr auto lines = std::array{LineOfBusiness::medicareAdvantage};

api::NewDeparture told()
{
    api::NewDeparture out;
    out.providerId = namedId("doctor");
    out.network = "open-access-plus";
    out.endsOn = on("2027-01-31");
    out.noticedOn = on("2026-11-20");
    return out;
}

std::vector<std::string> codesOf(const Result<void>& result)
{
    std::vector<std::string> out;
    if (result) return out;
    for (const auto& each : result.error().violations)
        out.push_back(each.code);
    return out;
}

TEST(Departures, WhatDoesNotGoTogetherIsSaidAllAtOnce)
{
    const auto today = on("2026-11-24");
    const Stay stay{on("2022-01-01"), {}};
    EXPECT_TRUE(check(told(), true, stay, today));
    EXPECT_THAT(codesOf(check(told(), false, std::nullopt, today)), ElementsAre("continuity/unknown-provider"));
    EXPECT_THAT(codesOf(check(told(), true, std::nullopt, today)), ElementsAre("continuity/not-in-network"));
    EXPECT_THAT(codesOf(check(told(), true, Stay{on("2022-01-01"), on("2026-12-31")}, today)), ElementsAre("continuity/not-in-network"));
    auto wrong = told();
    wrong.endsOn = on("2021-12-31");
    wrong.noticedOn = on("2026-11-25");
    EXPECT_THAT(codesOf(check(wrong, true, stay, today)),
        UnorderedElementsAre("continuity/ends-before-start", "continuity/notice-after-end", "continuity/future"));
}

TEST(Departures, PrimaryCareAndBehavioralAreToldFortyFiveDaysAheadOthersThirty)
{
    const auto ends = on("2027-01-31");
    Contact contact;
    contact.treatedOn = on("2027-01-10");
    EXPECT_EQ(text(concernOf(contact, false, ends, lines, notices)->noticeOn), "2027-01-01");
    EXPECT_EQ(text(concernOf(contact, true, ends, lines, notices)->noticeOn), "2026-12-17");
    contact.primaryCare = true;
    const auto concern = concernOf(contact, false, ends, lines, notices);
    EXPECT_EQ(text(concern->noticeOn), "2026-12-17");
    EXPECT_THAT(concern->reasons, ElementsAre(AffectedReason::primaryCare, AffectedReason::treated));
    EXPECT_THAT(concern->tasks, ElementsAre("find-primary-care"));
}

TEST(Departures, WhoWasTreatedLongAgoIsNotWrittenTo)
{
    const auto ends = on("2027-01-31");
    Contact contact;
    contact.treatedOn = on("2026-10-31");
    EXPECT_TRUE(concernOf(contact, false, ends, lines, notices)) << "92 days before";
    contact.treatedOn = on("2026-10-30");
    EXPECT_FALSE(concernOf(contact, false, ends, lines, notices));
    EXPECT_TRUE(concernOf(contact, true, ends, lines, notices)) << "of a behavioral provider three years count";
    contact.course = true;
    EXPECT_TRUE(concernOf(contact, false, ends, lines, notices)) << "but who is in treatment is";
    contact = {};
    contact.primaryCareUntil = on("2024-02-01");
    EXPECT_THAT(concernOf(contact, false, ends, lines, notices)->reasons, ElementsAre(AffectedReason::formerPrimaryCare));
    contact.primaryCareUntil = on("2024-01-30");
    EXPECT_FALSE(concernOf(contact, false, ends, lines, notices));
}

TEST(Departures, OfSeveralLinesTheEarliestDayCounts)
{
    Contact contact;
    contact.treatedOn = on("2026-06-01");
    EXPECT_TRUE(
        concernOf(contact, false, on("2027-01-31"), std::array{LineOfBusiness::commercial, LineOfBusiness::medicareAdvantage}, notices))
        << "by one of them";
    EXPECT_FALSE(concernOf(contact, false, on("2027-01-31"), {}, notices)) << "whom nothing covers it does not concern";
}

TEST(Departures, WhomItAffectsIsLookedForAgainBeforeTheFirstLettersAndOnTheLastDay)
{
    const auto departure = departureFrom(told(), namedId("departure"), "Doctor", on("2022-01-01"), startOf(on("2026-11-24")));
    EXPECT_EQ(nextWalk(departure, notices, on("2026-11-24")), on("2026-12-17"));
    EXPECT_EQ(nextWalk(departure, notices, on("2026-12-17")), on("2027-01-31"));
    EXPECT_EQ(nextWalk(departure, notices, on("2027-01-31")), std::nullopt);
}

} // namespace

} // namespace careway::continuity
