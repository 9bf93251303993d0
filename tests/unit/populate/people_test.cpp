#include "members/member.hpp"
#include "members/span.hpp"
#include "providers/provider.hpp"
#include "unit/populate/support.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace careway::populate {

namespace {

using enum api::LineOfBusiness;

class PopulatedPeople : public ::testing::Test {
protected:
    static const std::vector<Person>& people()
    {
        static const auto made = peopleOf(planOf(7));
        return made;
    }
};

} // namespace

TEST_F(PopulatedPeople, AreTheSameForTheSameSeedWhoeverIsMadeBeforeThem)
{
    const auto plan = planOf(7);
    Surroundings surroundings(plan);
    for (const std::uint64_t ordinal : {2'999u, 0u, 1'234u, 1'233u}) {
        const auto one = personAt(plan, surroundings, ordinal);
        EXPECT_EQ(one.member, people()[ordinal].member);
        EXPECT_EQ(one.coverages, people()[ordinal].coverages);
        EXPECT_EQ(one.selections, people()[ordinal].selections);
    }
}

TEST_F(PopulatedPeople, AreOthersForAnotherSeed)
{
    const auto plan = planOf(8);
    Surroundings surroundings(plan);
    for (std::uint64_t ordinal = 0; ordinal < 100; ++ordinal) {
        const auto other = personAt(plan, surroundings, ordinal).member;
        EXPECT_NE(other.id, people()[ordinal].member.id);
        EXPECT_NE(other.memberNumber, people()[ordinal].member.memberNumber);
    }
}

TEST_F(PopulatedPeople, DoNotChangeWhenThereAreMoreOfThem)
{
    const auto more = planOf(7, 1'000'000);
    Surroundings surroundings(more);
    EXPECT_EQ(personAt(more, surroundings, 17).member, people()[17].member);
}

TEST_F(PopulatedPeople, BreakNoRuleForMembers)
{
    for (const auto& each : people()) {
        const auto checked = members::check(each.member, asOf);
        ASSERT_TRUE(checked) << each.member.memberNumber << checked.error().violations.front().at;
    }
}

TEST_F(PopulatedPeople, HaveIdsAndNumbersOfTheirOwnInTheOrderOfOrdinals)
{
    std::set<std::string> numbers;
    for (std::size_t i = 0; i < people().size(); ++i) {
        EXPECT_TRUE(numbers.insert(people()[i].member.memberNumber).second);
        EXPECT_TRUE(i == 0 || people()[i - 1].member.id < people()[i].member.id);
    }
}

TEST_F(PopulatedPeople, AreCoveredBySpansThatBreakNoRule)
{
    for (const auto& [member, coverages, selections, care] : people()) {
        ASSERT_FALSE(coverages.empty());
        for (std::size_t i = 0; i < coverages.size(); ++i) {
            const auto& each = coverages[i];
            EXPECT_EQ(each.memberId, member.id);
            EXPECT_TRUE(members::checkDays(each));
            EXPECT_GE(each.startsOn, member.birthDate);
            EXPECT_TRUE(members::checkOverlap(each, {coverages.begin(), coverages.begin() + static_cast<std::ptrdiff_t>(i)}));
            EXPECT_TRUE(!member.deceasedOn || each.endsOn.value() <= *member.deceasedOn);
        }
    }
}

TEST_F(PopulatedPeople, HaveMedicareFromTheMonthInWhichTheyTurn65)
{
    int seen = 0;
    for (const auto& [member, coverages, selections, care] : people()) {
        for (const auto& each : coverages) {
            if (each.lineOfBusiness != medicareAdvantage) continue;
            ++seen;
            const Date turns{member.birthDate.year() + std::chrono::years(65), member.birthDate.month(), std::chrono::day{1}};
            EXPECT_GE(each.startsOn, turns);
        }
    }
    EXPECT_GT(seen, 300);
}

TEST_F(PopulatedPeople, AreChildrenAndSpousesOfASubscriberWhoIsThere)
{
    std::map<Id, const api::Member*> byId;
    for (const auto& each : people())
        byId[each.member.id] = &each.member;
    int children = 0, spouses = 0;
    for (const auto& [member, coverages, selections, care] : people()) {
        const auto& subscriber = coverages.back().subscriber;
        if (subscriber.relationship == api::SubscriberRelationship::self) {
            EXPECT_FALSE(subscriber.memberId);
            continue;
        }
        ASSERT_TRUE(byId.contains(subscriber.memberId.value()));
        EXPECT_EQ(byId[*subscriber.memberId]->addresses, member.addresses);
        if (subscriber.relationship == api::SubscriberRelationship::spouse) {
            ++spouses;
            continue;
        }
        ++children;
        EXPECT_GE(ageOf(*byId[*subscriber.memberId]) - ageOf(member), 18);
        EXPECT_LE(ageOf(member), 25);
    }
    EXPECT_GT(children, 300);
    EXPECT_GT(spouses, 200);
}

TEST_F(PopulatedPeople, AreOfEachLineInTheSharesThatWereSet)
{
    std::map<api::LineOfBusiness, double> share;
    int women = 0;
    for (const auto& each : people()) {
        share[each.coverages.back().order == 2 ? specialNeeds : each.coverages.back().lineOfBusiness] += 100.0 / 3'000;
        women += each.member.sex == api::Sex::female;
    }
    EXPECT_NEAR(share[commercial], 59, 5);
    EXPECT_NEAR(share[medicareAdvantage], 22, 4);
    EXPECT_NEAR(share[medicaid], 15, 4);
    EXPECT_NEAR(share[specialNeeds], 3.5, 2);
    EXPECT_NEAR(women, 1'530, 120);
}

TEST_F(PopulatedPeople, ChoosePrimaryCareThatTakesTheirAgeNearThem)
{
    const auto plan = planOf(7, 1'000, 20'000);
    std::map<Id, api::Provider> byId;
    for (auto& each : directoryOf(plan))
        byId.emplace(each.id, std::move(each));
    std::map<std::string, providers::Place> centres;
    for (const auto& site : frame().sites)
        centres[site.zip] = {site.latitude, site.longitude};
    int chosen = 0, near = 0;
    for (const auto& [member, coverages, selections, care] : peopleOf(plan)) {
        for (const auto& each : selections) {
            const auto& provider = byId.at(each.providerId);
            const auto& place = provider.locations.front();
            const auto& code = provider.specialties.front().code;
            EXPECT_TRUE(place.acceptingPatients);
            EXPECT_NE(code, ageOf(member) < 18 ? "207R00000X" : "208000000X"); // internal medicine, pediatrics
            ++chosen;
            const auto& home = centres.at(member.addresses.front().zip);
            near += providers::metresBetween(home, {place.latitude, place.longitude}) < 30 * providers::metresPerMile;
        }
    }
    EXPECT_NEAR(chosen, 930, 40);
    EXPECT_GT(near, chosen * 0.8);
}

} // namespace careway::populate
