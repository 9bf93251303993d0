#include "providers/provider.hpp"

#include <gtest/gtest.h>

#include <set>

namespace careway::providers {

namespace {

Date day(std::string_view text) { return parseDate(text).value(); }
Instant moment() { return parseInstant("2026-11-24T08:00:00Z").value(); }

api::NewProvider ines()
{
    api::NewProvider out;
    out.kind = api::ProviderKind::person;
    out.npi = "1234567893";
    out.givenName = "Ines";
    out.familyName = "Sampleton";
    out.specialties = {"207Q00000X"};
    out.locations.resize(1);
    return out;
}

api::Provider sound(const api::NewProvider& asked)
{
    auto out = providerFrom(asked, newId(moment()), moment());
    nameSpecialties(out, {{"207Q00000X", "Family medicine"}});
    return out;
}

std::set<std::string> broken(const api::Provider& provider)
{
    std::set<std::string> out;
    const auto result = check(provider);
    if (result) return out;
    EXPECT_EQ(result.error().kind, Error::Kind::rule_broken);
    EXPECT_EQ(result.error().code, "providers/rule-broken");
    for (const auto& each : result.error().violations)
        out.insert(each.at + ' ' + each.code);
    return out;
}

using Set = std::set<std::string>;

} // namespace

TEST(Npi, TheCheckDigitIsThatOfThePrefixAndTheNumberTogether)
{
    EXPECT_TRUE(validNpi("1234567893"));
    for (char last = '0'; last <= '9'; ++last)
        EXPECT_EQ(validNpi(std::string("123456789") + last), last == '3') << last;
}

TEST(Npi, NineDigitsGetTheCheckDigitThatMakesThemOne)
{
    EXPECT_EQ(npiFrom(123456789), "1234567893"); // the example of 45 CFR 162.406's standard
    EXPECT_EQ(npiFrom(910000137), "9100001376");
    for (std::uint32_t nine = 990'000'000; nine < 990'000'100; ++nine)
        EXPECT_TRUE(validNpi(npiFrom(nine))) << nine;
}

TEST(Npi, AnythingButTenDigitsIsNone)
{
    for (const auto* each : {"", "123456789", "12345678930", "123456789x", "          "})
        EXPECT_FALSE(validNpi(each)) << each;
}

TEST(Npi, TwoNeighboursExchangedAreNoticed)
{
    EXPECT_FALSE(validNpi("2134567893"));
    EXPECT_FALSE(validNpi("1234567839"));
}

TEST(Provider, APersonIsShownByTheGivenAndTheFamilyName)
{
    const auto provider = sound(ines());
    EXPECT_EQ(provider.name, "Ines Sampleton");
    EXPECT_EQ(provider.version, 1);
    EXPECT_EQ(broken(provider), Set{});
}

TEST(Provider, APersonMayHaveAFamilyNameOnly)
{
    auto asked = ines();
    asked.givenName.reset();
    EXPECT_EQ(sound(asked).name, "Sampleton");
    EXPECT_EQ(broken(sound(asked)), Set{});
}

TEST(Provider, APersonWithoutAFamilyNameOrWithAnotherNameIsRefused)
{
    auto asked = ines();
    asked.name = "The Clinic";
    EXPECT_EQ(broken(sound(asked)), Set{"/name not-its-parts"});
    asked.familyName.reset();
    EXPECT_EQ(broken(sound(asked)), Set{"/familyName required"});
}

TEST(Provider, AGroupHasANameAndNoParts)
{
    auto asked = ines();
    asked.kind = api::ProviderKind::group;
    EXPECT_EQ(broken(sound(asked)), (Set{"/name required", "/givenName not-a-person", "/familyName not-a-person"}));
    asked.givenName.reset();
    asked.familyName.reset();
    asked.name = "Sample Clinic";
    EXPECT_EQ(broken(sound(asked)), Set{});
}

TEST(Provider, AllThatIsWrongIsSaidAtOnce)
{
    auto asked = ines();
    asked.npi = "1234567890";
    asked.specialties = {"207Q00000X", "999999999X"};
    asked.networks = {{{"blue", day("2026-02-01"), day("2026-01-31")}}};
    EXPECT_EQ(broken(sound(asked)), (Set{"/npi check-digit", "/specialties/1 unknown-specialty", "/networks/0/endsOn before-start"}));
}

TEST(Provider, SpansInOneNetworkShareNoDay)
{
    auto asked = ines();
    asked.networks = {{{"blue", day("2026-01-01"), day("2026-06-30")}, {"blue", day("2026-06-30"), {}}}};
    EXPECT_EQ(broken(sound(asked)), Set{"/networks/1 overlap"});
    (*asked.networks)[1].startsOn = day("2026-07-01");
    EXPECT_EQ(broken(sound(asked)), Set{});
    (*asked.networks)[1] = {"green", day("2026-06-30"), {}};
    EXPECT_EQ(broken(sound(asked)), Set{});
    (*asked.networks)[0].endsOn.reset();
    (*asked.networks)[1] = {"blue", day("2030-01-01"), {}};
    EXPECT_EQ(broken(sound(asked)), Set{"/networks/1 overlap"});
}

TEST(Provider, APatchTouchesOnlyWhatItNames)
{
    const auto before = sound(ines());
    api::ProviderPatch patch;
    patch.languages = {{"en", "es"}};
    const auto after = patched(before, patch, moment() + std::chrono::seconds(1));
    auto expected = before;
    expected.languages = {"en", "es"};
    expected.version = 2;
    expected.updatedAt = after.updatedAt;
    EXPECT_EQ(after, expected);
    EXPECT_TRUE(unnamedSpecialties(after).empty());
}

TEST(Provider, APatchedPersonIsShownByTheirNewName)
{
    api::ProviderPatch patch;
    patch.familyName = "Example";
    EXPECT_EQ(patched(sound(ines()), patch, moment()).name, "Ines Example");
    patch.givenName = {true, std::nullopt};
    EXPECT_EQ(patched(sound(ines()), patch, moment()).name, "Example");
}

TEST(Provider, PatchedSpecialtiesAreToBeNamedAgain)
{
    api::ProviderPatch patch;
    patch.specialties = {{"208D00000X"}};
    auto after = patched(sound(ines()), patch, moment());
    EXPECT_EQ(unnamedSpecialties(after), std::vector<std::string>{"208D00000X"});
    nameSpecialties(after, {{"208D00000X", "General practice"}});
    EXPECT_EQ(after.specialties, (std::vector<api::Coding>{{"http://nucc.org/provider-taxonomy", "208D00000X", "General practice"}}));
}

TEST(Directory, IsOrderedByFamilyNameFirst)
{
    auto asked = ines();
    asked.familyName = "O’Brien-Müller";
    EXPECT_EQ(nameKey(sound(asked)), "obrien muller ines");
    asked.kind = api::ProviderKind::group;
    asked.givenName.reset();
    asked.familyName.reset();
    asked.name = "St. Jude Clinic";
    EXPECT_EQ(nameKey(sound(asked)), "st jude clinic");
}

TEST(Directory, ALongNameIsCutBetweenCharacters)
{
    std::string name = "x";
    for (int i = 0; i < 40; ++i)
        name += "я";
    EXPECT_EQ(nameKey(name).size(), 59u);
    EXPECT_EQ(nameKey(name), name.substr(0, 59));
}

TEST(Directory, ANameWithoutALetterCannotBeSought)
{
    EXPECT_TRUE(checkSearch(std::nullopt));
    EXPECT_TRUE(checkSearch("sa"));
    const auto refused = checkSearch("'.");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.at(0).place, Violation::Place::query);
    EXPECT_EQ(refused.error().violations.at(0).at, "name");
}

TEST(Directory, LanguagesAreSoughtWithoutCase)
{
    auto asked = ines();
    asked.languages = {{"es-MX", "en", "es-mx"}};
    EXPECT_EQ(languagesOf(sound(asked)), (std::vector<std::string>{"en", "es-mx"}));
}

} // namespace careway::providers
