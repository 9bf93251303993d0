#include "providers/provider_store.hpp"

#include "sql/support/test_database.hpp"
#include "support/chance.hpp"

#include <algorithm>
#include <cmath>
#include <future>
#include <numbers>
#include <set>

namespace careway::providers {

namespace {

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();
Date day(std::string_view text) { return parseDate(text).value(); }
constexpr Place nashville{36.16, -86.78};

api::Location location(double latitude, double longitude, bool accepting = true)
{
    api::Location out;
    out.lines = {"1 Sample Way"};
    out.city = "Nashville";
    out.state = "TN";
    out.zip = "37211";
    out.latitude = latitude;
    out.longitude = longitude;
    out.acceptingPatients = accepting;
    return out;
}

api::Provider provider(int number, const std::string& family, std::vector<api::Location> locations)
{
    api::Provider out;
    out.id = namedId("provider/" + std::to_string(number));
    out.version = 1;
    out.npi = std::to_string(9'000'000'000 + number);
    out.name = "Ines " + family;
    out.givenName = "Ines";
    out.familyName = family;
    out.specialties = {{"http://nucc.org/provider-taxonomy", "207Q00000X", "Family medicine"}};
    out.languages = {"en"};
    out.locations = std::move(locations);
    out.createdAt = out.updatedAt = now;
    return out;
}

ProviderStore::Filter around(std::int32_t miles)
{
    ProviderStore::Filter out;
    out.around = {nashville, miles};
    out.day = dayOf(now);
    return out;
}

class ProviderRows : public sql::DatabaseTest {
protected:
    void add(const api::Provider& each)
    {
        ProviderStore{owner()}.insert(each);
        all_.push_back(each);
    }
    std::vector<ProviderStore::Found> found(const ProviderStore::Filter& filter, std::size_t limit = 200)
    {
        std::vector<ProviderStore::Found> out;
        PageRequest page{{}, limit};
        for (bool more = true; more && out.size() < 1000;) {
            auto each = ProviderStore{owner()}.search(filter, page);
            more = each.more;
            out.insert(out.end(), each.items.begin(), each.items.end());
            if (more) page.after = searchPosition(out.back());
        }
        return out;
    }
    std::vector<Id> idsFound(const ProviderStore::Filter& filter, std::size_t limit = 200)
    {
        std::vector<Id> out;
        for (const auto& each : found(filter, limit))
            out.push_back(each.provider.id);
        return out;
    }

    std::vector<api::Provider> all_;
};

/// The distance that counts, as the rule in C++ has it.
std::optional<std::int64_t> metresTo(const api::Provider& provider, const Place& centre, std::optional<bool> accepting)
{
    const auto nearest = nearestOf(provider, centre, accepting);
    if (!nearest) return std::nullopt;
    return std::llround(metresBetween(centre, {nearest->latitude, nearest->longitude}));
}

bool inNetwork(const api::Provider& provider, const std::string& network, Date on)
{
    return std::any_of(provider.networks.begin(), provider.networks.end(), [&](const api::Participation& each) {
        return each.network == network && each.startsOn <= on && (!each.endsOn || on <= *each.endsOn);
    });
}

api::Provider anyProvider(Chance& chance, int number)
{
    std::vector<api::Location> locations;
    for (int i = chance.from(1, 3); i > 0; --i)
        locations.push_back(
            location(nashville.latitude + chance.from(-8, 8) * 0.05, nashville.longitude + chance.from(-8, 8) * 0.05, chance.oneIn(2)));
    auto out = provider(number, "Sample", std::move(locations));
    if (chance.oneIn(3)) out.kind = chance.of(std::vector{api::ProviderKind::group, api::ProviderKind::facility});
    if (chance.oneIn(3)) out.specialties.front().code = "2084P0800X";
    if (chance.oneIn(2)) out.languages = {"es", "en"};
    if (chance.oneIn(2)) out.networks = {{"open", day("2026-01-01"), day("2026-06-30")}};
    if (chance.oneIn(4)) out.networks.push_back({"open", day("2026-09-01"), std::nullopt});
    return out;
}

bool fits(const api::Provider& provider, const ProviderStore::Filter& filter)
{
    if (filter.kind && provider.kind != *filter.kind) return false;
    if (filter.specialty && provider.specialties.front().code != *filter.specialty) return false;
    if (filter.language && provider.languages.size() != 2) return false;
    return !filter.network || inNetwork(provider, *filter.network, filter.day);
}

using Distances = std::vector<std::pair<std::int64_t, Id>>;

/// Who is to be found around the filter's place and at which distance, looked at one by one.
Distances oneByOne(const std::vector<api::Provider>& all, const ProviderStore::Filter& filter)
{
    Distances out;
    for (const auto& each : all) {
        const auto metres = metresTo(each, filter.around->centre, filter.acceptingPatients);
        if (metres && *metres <= std::llround(filter.around->miles * metresPerMile) && fits(each, filter))
            out.emplace_back(*metres, each.id);
    }
    std::sort(out.begin(), out.end());
    return out;
}

Distances distancesOf(const std::vector<ProviderStore::Found>& found)
{
    Distances out;
    for (const auto& each : found)
        out.emplace_back(each.metres.value(), each.provider.id);
    return out;
}

/// Anywhere, and more often than chance would have it at a pole, at the antimeridian or on a line of the grid.
Place anyPlace(Chance& chance)
{
    Place out{chance.real(-90, 90), chance.real(-180, 180)};
    if (chance.oneIn(4)) out.latitude = chance.of(std::vector{-90.0, -89.9, 89.8, 90.0});
    if (chance.oneIn(4)) out.longitude = chance.of(std::vector{-180.0, -179.9, 179.95, 180.0});
    if (chance.oneIn(4)) out = {std::round(out.latitude * 8) / 8, std::round(out.longitude * 8) / 8};
    return out;
}

/// So many miles away at the most, give or take; further round the earth where degrees of longitude are short.
Place somewhereNear(Chance& chance, const Place& centre, double miles)
{
    const double up = miles / 69;
    const double across = std::min(180.0, up / std::max(0.01, std::cos(centre.latitude * std::numbers::pi / 180)));
    return {std::clamp(centre.latitude + chance.real(-up, up), -90.0, 90.0),
        std::remainder(centre.longitude + chance.real(-across, across), 360.0)};
}

TEST_F(ProviderRows, WhoIsNearIsFoundEverywhereOnEarth)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    std::vector<Place> centres;
    for (int i = 0; i < 40; ++i) {
        centres.push_back(anyPlace(chance));
        for (int j = 0; j < 6; ++j) {
            const auto place = somewhereNear(chance, centres.back(), chance.of(std::vector{1, 25, 200}));
            add(provider(6 * i + j, "Sample", {location(place.latitude, place.longitude)}));
        }
    }
    std::size_t found = 0;
    for (const auto& centre : centres) {
        for (const int miles : {1, 25, 200}) {
            auto filter = around(miles);
            filter.around->centre = centre;
            const auto expected = oneByOne(all_, filter);
            ASSERT_EQ(distancesOf(this->found(filter, 7)), expected)
                << centre.latitude << ' ' << centre.longitude << ", " << miles << " miles";
            ASSERT_EQ(ProviderStore{owner()}.count(filter), static_cast<std::int64_t>(expected.size()));
            found += expected.size();
        }
    }
    EXPECT_GT(found, 100U);
}

TEST_F(ProviderRows, ASearchGivesWhatTheRulesGiveRowByRow)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    for (int i = 0; i < 80; ++i)
        add(anyProvider(chance, i));
    for (int turn = 0; turn < 60; ++turn) {
        auto filter = around(chance.from(1, 40));
        if (chance.oneIn(2)) filter.acceptingPatients = chance.oneIn(2);
        if (chance.oneIn(3)) filter.kind = chance.of(std::vector{api::ProviderKind::person, api::ProviderKind::group});
        if (chance.oneIn(3)) filter.specialty = "2084P0800X";
        if (chance.oneIn(3)) filter.language = "es";
        if (chance.oneIn(3)) filter.network = "open";
        filter.day = chance.of(std::vector{day("2025-12-31"), day("2026-06-30"), day("2026-07-01"), day("2026-12-01")});
        const auto expected = oneByOne(all_, filter);
        ASSERT_EQ(distancesOf(found(filter, static_cast<std::size_t>(chance.from(1, 30)))), expected) << filter.around->miles << " miles";
        ASSERT_EQ(ProviderStore{owner()}.count(filter), static_cast<std::int64_t>(expected.size()));
    }
}

TEST_F(ProviderRows, ColleaguesUnderOneRoofAreSeenOnceEachHoweverThePagesFall)
{
    std::vector<Id> ids;
    for (int i = 0; i < 21; ++i) {
        add(provider(i, "Sample", {location(36.2, -86.78)}));
        ids.push_back(all_.back().id);
    }
    std::sort(ids.begin(), ids.end());
    for (std::size_t limit = 1; limit <= 22; ++limit) {
        EXPECT_EQ(idsFound(around(10), limit), ids) << limit;
        EXPECT_EQ(idsFound({}, limit), ids) << limit << ", by name";
    }
}

TEST_F(ProviderRows, AChangeTakesTheOldPlacesLanguagesAndNetworksWithIt)
{
    auto each = provider(1, "Sample", {location(36.16, -86.78), location(40, -80)});
    each.networks = {{"open", day("2026-01-01"), std::nullopt}};
    add(each);
    each.version = 2;
    each.locations = {location(35.05, -90.0)};
    each.languages = {"fr"};
    each.networks.clear();
    each.familyName = "Other";
    ProviderStore{owner()}.update(each);
    EXPECT_EQ(ProviderStore{owner()}.find({&each.id, 1}).front(), each);
    EXPECT_TRUE(idsFound(around(100)).empty());
    ProviderStore::Filter filter;
    filter.day = dayOf(now);
    filter.language = "en";
    EXPECT_TRUE(idsFound(filter).empty());
    filter.language = "FR";
    EXPECT_EQ(idsFound(filter).size(), 1U);
    filter.network = "open";
    EXPECT_TRUE(idsFound(filter).empty());
    filter = {};
    filter.name = "sam";
    EXPECT_TRUE(idsFound(filter).empty());
}

TEST_F(ProviderRows, ATakenNpiIsADuplicateOfThatKeyAndAnImportPassesItOver)
{
    add(provider(1, "First", {location(36.16, -86.78)}));
    auto twin = provider(2, "Second", {location(36.16, -86.78)});
    twin.npi = all_[0].npi;
    try {
        ProviderStore{owner()}.insert(twin);
        FAIL() << "taken twice";
    } catch (const sql::Duplicate& duplicate) {
        EXPECT_EQ(duplicate.key(), "provider_npi");
    }
    const std::vector<api::Provider> both{twin, provider(3, "Third", {location(36.16, -86.78)})};
    EXPECT_EQ(ProviderStore{owner()}.insertAll(both), 1);
    EXPECT_EQ(idsFound(around(5)).size(), 2U) << "the one passed over left no place behind";
}

TEST_F(ProviderRows, OfTwoChangesAtOnceTheSecondSeesTheFirst)
{
    add(provider(1, "Sample", {location(36.16, -86.78)}));
    const auto id = all_[0].id;
    std::vector<std::future<void>> changes;
    for (int i = 0; i < 8; ++i) {
        changes.push_back(std::async(std::launch::async, [&] {
            database().transact([&](sql::Session& session) {
                ProviderStore store{session};
                auto each = store.lock(id).value();
                ++each.version;
                each.locations.push_back(location(36.16, -86.78));
                store.update(each);
            });
        }));
    }
    for (auto& each : changes)
        each.get();
    const auto after = ProviderStore{owner()}.find({&id, 1}).front().value();
    EXPECT_EQ(after.version, 9);
    EXPECT_EQ(after.locations.size(), 9U);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM provider_location"), 9);
}

} // namespace

} // namespace careway::providers
