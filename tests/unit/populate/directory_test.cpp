#include "providers/provider.hpp"
#include "unit/populate/support.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace careway::populate {

namespace {

class PopulatedDirectory : public ::testing::Test {
protected:
    static const std::vector<api::Provider>& directory()
    {
        static const auto made = directoryOf(planOf(7, 0, 5'000));
        return made;
    }
};

} // namespace

TEST_F(PopulatedDirectory, IsTheSameForTheSameSeedHoweverMuchOfItIsMade)
{
    const auto more = planOf(7, 0, 144'000);
    for (const std::uint64_t ordinal : {4'999u, 0u, 777u})
        EXPECT_EQ(providerAt(more, ordinal), directory()[ordinal]);
    EXPECT_NE(providerAt(planOf(8), 0).id, directory()[0].id);
}

TEST_F(PopulatedDirectory, BreaksNoRuleForProviders)
{
    for (const auto& each : directory()) {
        const auto checked = providers::check(each);
        ASSERT_TRUE(checked) << each.name << checked.error().violations.front().at;
    }
}

TEST_F(PopulatedDirectory, HasNpisThatAreNeverIssuedAndThatNoImportGives)
{
    std::set<std::string> seen;
    for (const auto& each : directory()) {
        EXPECT_TRUE(each.npi.starts_with("99")) << each.npi;
        EXPECT_TRUE(seen.insert(each.npi).second) << each.npi;
    }
    EXPECT_FALSE(seen.contains(providerAt(planOf(8), 0).npi)) << "a population beside another has NPIs of its own";
}

TEST_F(PopulatedDirectory, HasEightyOneInPrimaryCareToSixtyThreeSpecialists)
{
    const std::set<std::string> behavioral{"2084P0800X", "1041C0700X", "101YM0800X", "103TC0700X", "106H00000X", "363LP0808X", "101YA0400X",
        "2084P0804X", "103K00000X", "2084A0401X"};
    std::set<std::string> primary;
    for (const auto& each : frame().specialties.at("person").items())
        if (each.patients != Patients::none) primary.insert(each.code);
    double inPrimaryCare = 0, specialists = 0;
    for (const auto& each : directory()) {
        if (each.kind != api::ProviderKind::person) continue;
        const auto& code = each.specialties.front().code;
        if (primary.contains(code)) ++inPrimaryCare;
        else if (!behavioral.contains(code)) ++specialists;
    }
    EXPECT_NEAR(inPrimaryCare / specialists, 81.0 / 63, 0.15);
}

TEST_F(PopulatedDirectory, HasGroupsWhosePeopleWorkAtTheirAddress)
{
    int groups = 0;
    for (std::size_t i = 0; i + 1 < directory().size(); ++i) {
        const auto& group = directory()[i];
        if (group.kind != api::ProviderKind::group || (i + 1) % 64 == 0) continue; // a block's end may leave a group alone
        ++groups;
        const auto& person = directory()[i + 1];
        EXPECT_EQ(person.kind, api::ProviderKind::person);
        EXPECT_EQ(person.locations.front().name, group.name);
        EXPECT_EQ(person.locations.front().lines, group.locations.front().lines);
    }
    EXPECT_GT(groups, 250);
}

TEST_F(PopulatedDirectory, LiesInTheStatesOfThePlanNearItsZips)
{
    std::map<std::string, const Site*> sites;
    std::set<std::string> states;
    for (const auto& each : frame().sites) {
        sites[each.zip] = &each;
        states.insert(each.state);
    }
    EXPECT_EQ(states.size(), 32u);
    for (const auto& each : directory()) {
        const auto& place = each.locations.front();
        const auto& site = *sites.at(place.zip);
        EXPECT_EQ(place.state, site.state);
        EXPECT_LT(providers::metresBetween({site.latitude, site.longitude}, {place.latitude, place.longitude}), providers::metresPerMile);
    }
}

} // namespace careway::populate
