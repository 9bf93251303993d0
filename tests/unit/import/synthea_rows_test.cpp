#include "import/synthea_rows.hpp"

#include "core/csv.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

namespace careway::imports {

namespace {

using namespace std::chrono_literals;
using enum api::LineOfBusiness;

constexpr auto patientText = "3366e238-d30e-0bd6-adac-9b1d08e56c3a";
const Id patient = *Id::parse(patientText);
constexpr auto medicare = "a735bf55-83e9-331a-899d-a82a60b9f60c";
constexpr auto humana = "26aab0cd-6aba-3e1b-ac5b-05c8867e762c";
constexpr auto nobody = "e03e23c9-4df1-3eb6-a62d-f70f02301496";
const Payers payers{
    {*Id::parse(medicare), planFrom("Medicare")}, {*Id::parse(humana), planFrom("Humana")}, {*Id::parse(nobody), planFrom("NO_INSURANCE")}};

Instant at(std::string_view text) { return parseInstant(text).value(); }
Date day(std::string_view text) { return parseDate(text).value(); }
const Instant now = at("2026-11-24T00:00:00Z");

PatientRow patientRow()
{
    return {patientText, "1978-08-14", "", "Hernán834", "", "O'Hara724", "M", "136 Windler Track", "Morristown", "Tennessee", "37877"};
}

OrganizationRow organizationRow()
{
    return {patientText, "BAPTIST MEMORIAL HOSPITAL", "1 MAIN ST", "MEMPHIS", "TN", "381352279", "35.2", "-89.7", "9013880115"};
}

Transition row(std::string_view start, std::string_view end, std::string_view payer, std::string_view secondary = "", std::size_t line = 2)
{
    return transitionFrom({patientText, start, end, payer, secondary, "Self", ""}, payers, line).value();
}

/// "Humana 1 2020-01-01..2020-12-31"
std::vector<std::string> written(const Spans& spans)
{
    std::vector<std::string> out;
    for (const auto& each : spans.coverages)
        out.push_back(
            each.plan + ' ' + std::to_string(each.order) + ' ' + text(each.startsOn) + ".." + (each.endsOn ? text(*each.endsOn) : ""));
    return out;
}

using Written = std::vector<std::string>;

} // namespace

TEST(SyntheaPatient, BecomesAMemberWithoutTheGeneratorsDigits)
{
    const auto member = memberFrom(patientRow(), now).value();
    EXPECT_EQ(member.givenName, "Hernán");
    EXPECT_EQ(member.familyName, "O'Hara");
    EXPECT_EQ(member.memberNumber, "SY3366E238D30E0BD6ADAC9B1D08E56C3A");
    EXPECT_EQ(member.sex, api::Sex::male);
    EXPECT_EQ(member.addresses.at(0).state, "TN");
    EXPECT_EQ(member.id, memberFrom(patientRow(), now + 24h).value().id);
}

TEST(SyntheaPatient, WithoutAZipCodeHasNoAddress)
{
    auto in = patientRow();
    in.zip = "";
    EXPECT_TRUE(memberFrom(in, now).value().addresses.empty());
}

TEST(SyntheaPatient, IsRefusedForAnIdOrADateThatIsNone)
{
    auto in = patientRow();
    in.birthDate = "1978-02-30";
    EXPECT_EQ(memberFrom(in, now).error(), "BIRTHDATE is not a date.");
    in = patientRow();
    in.id = "12";
    EXPECT_EQ(memberFrom(in, now).error(), "The Id is not a UUID.");
}

TEST(SyntheaName, LosesItsDigitsWordByWord)
{
    EXPECT_EQ(withoutDigits("Ana María762 Boyer713"), "Ana María Boyer");
    EXPECT_EQ(withoutDigits("123"), "");
    EXPECT_EQ(withoutDigits(" a1  b "), "a b");
}

TEST(SyntheaZip, GetsBackTheZerosThatASpreadsheetTook)
{
    EXPECT_EQ(zipFrom("2453"), "02453");
    EXPECT_EQ(zipFrom("381352279"), "38135-2279");
    EXPECT_EQ(zipFrom("02155-1234"), "02155-1234");
    EXPECT_EQ(zipFrom(""), std::nullopt);
    EXPECT_EQ(zipFrom("K1A 0B1"), std::nullopt);
}

TEST(SyntheaOrganization, IsAPharmacyWhenItsNameSaysSoElseAFacility)
{
    auto in = organizationRow();
    EXPECT_EQ(organizationFrom(in, now).value().kind, api::ProviderKind::facility);
    EXPECT_EQ(organizationFrom(in, now).value().specialties.at(0).code, "282N00000X");
    in.name = "Corner Pharmacy";
    EXPECT_EQ(organizationFrom(in, now).value().kind, api::ProviderKind::pharmacy);
}

TEST(SyntheaOrganization, IsRefusedOffTheMap)
{
    auto in = organizationRow();
    in.latitude = "91";
    EXPECT_EQ(organizationFrom(in, now).error(), "LAT and LON are not a place.");
    in.latitude = "nan";
    EXPECT_FALSE(organizationFrom(in, now));
}

TEST(SyntheaProvider, WorksWhereTheOrganizationIs)
{
    const auto place = organizationFrom(organizationRow(), now).value();
    const auto person = providerFrom({humana, patientText, "Marcy588 Hamill307", "GENERAL PRACTICE"}, place, now).value();
    EXPECT_EQ(person.name, "Marcy Hamill");
    EXPECT_EQ(person.familyName, "Hamill");
    EXPECT_EQ(person.locations.at(0).zip, "38135-2279");
    EXPECT_EQ(person.locations.at(0).phone, "9013880115");
    EXPECT_EQ(person.networks.at(0).network, "open-access-plus");
}

TEST(SyntheaProvider, IsRefusedWithASpecialtyThatTheNetworkDoesNotHave)
{
    const auto place = organizationFrom(organizationRow(), now).value();
    EXPECT_FALSE(providerFrom({humana, patientText, "Marcy588 Hamill307", "WITCHCRAFT"}, place, now));
}

TEST(SyntheaPayer, BelongsToItsLineOfBusiness)
{
    EXPECT_EQ(planFrom("Medicare")->line, medicareAdvantage);
    EXPECT_EQ(planFrom("Medicaid")->line, medicaid);
    EXPECT_EQ(planFrom("Dual Eligible")->line, specialNeeds);
    EXPECT_EQ(planFrom("Humana")->line, commercial);
    EXPECT_EQ(planFrom("NO_INSURANCE"), std::nullopt);
}

TEST(SyntheaCoverage, JoinsRowsOfOnePlanThatFollowOnEachOther)
{
    const auto spans = spansFrom(patient, std::nullopt,
        {row("2021-01-01T07:00:00Z", "2022-01-01T07:00:00Z", humana), row("2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", humana)}, now);
    EXPECT_EQ(written(spans), Written{"Humana 1 2020-01-01..2021-12-31"});
}

TEST(SyntheaCoverage, EndsWhereNobodyPays)
{
    const auto spans = spansFrom(patient, std::nullopt,
        {row("2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", humana), row("2021-01-01T07:00:00Z", "2022-01-01T07:00:00Z", nobody),
            row("2022-01-01T07:00:00Z", "2023-01-01T07:00:00Z", humana)},
        now);
    EXPECT_EQ(written(spans), (Written{"Humana 1 2020-01-01..2020-12-31", "Humana 1 2022-01-01..2022-12-31"}));
}

TEST(SyntheaCoverage, OfTheSecondaryPayerComesSecond)
{
    const auto spans = spansFrom(patient, std::nullopt, {row("2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", medicare, humana)}, now);
    EXPECT_EQ(written(spans), (Written{"Medicare 1 2020-01-01..2020-12-31", "Humana 2 2020-01-01..2020-12-31"}));
}

TEST(SyntheaCoverage, IsOpenWhenItsLastRowEndsInTheFuture)
{
    const auto last = row("2026-01-01T07:00:00Z", "2027-01-01T07:00:00Z", humana);
    EXPECT_EQ(written(spansFrom(patient, std::nullopt, {last}, now)), Written{"Humana 1 2026-01-01.."});
    const auto later = row("2027-01-01T07:00:00Z", "2028-01-01T07:00:00Z", medicare);
    EXPECT_EQ(written(spansFrom(patient, std::nullopt, {last, later}, now)),
        (Written{"Humana 1 2026-01-01..2026-12-31", "Medicare 1 2027-01-01.."}));
}

TEST(SyntheaCoverage, EndsOnTheDayOfDeath)
{
    const auto spans = spansFrom(patient, day("2020-05-05"),
        {row("2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", humana), row("2021-01-01T07:00:00Z", "2022-01-01T07:00:00Z", medicare, "", 3)},
        now);
    EXPECT_EQ(written(spans), Written{"Humana 1 2020-01-01..2020-05-05"});
    ASSERT_EQ(spans.refused.size(), 1u);
    EXPECT_EQ(spans.refused.front().first, 3u);
}

TEST(SyntheaCoverage, OfOnePlanNeverOverlaps)
{
    const auto spans = spansFrom(patient, std::nullopt,
        {row("2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", humana), row("2020-06-01T07:00:00Z", "2021-06-01T07:00:00Z", humana, "", 3)},
        now);
    EXPECT_EQ(written(spans), Written{"Humana 1 2020-01-01..2020-12-31"});
    EXPECT_EQ(spans.refused.size(), 1u);
}

TEST(SyntheaCoverage, NamesTheGuardianOfAChild)
{
    const auto child = transitionFrom(
        {patientText, "2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", humana, "", "Guardian", "Gail741 Mosciski958"}, payers, 2);
    EXPECT_EQ(child->subscriber.relationship, api::SubscriberRelationship::child);
    EXPECT_EQ(child->subscriber.name, "Gail Mosciski");
}

TEST(SyntheaCoverage, IsRefusedWithoutADayOrAKnownPayer)
{
    EXPECT_FALSE(transitionFrom({patientText, "2020-01-01T07:00:00Z", "2020-01-01T09:00:00Z", humana, "", "Self", ""}, payers, 2));
    EXPECT_FALSE(transitionFrom({patientText, "2020-01-01T07:00:00Z", "2021-01-01T07:00:00Z", patientText, "", "Self", ""}, payers, 2));
}

TEST(SyntheaNpi, IsNeverIssuedAndHasItsCheckDigit)
{
    for (const auto& [id, npi] : npisFor({patient, *Id::parse(humana), *Id::parse(medicare)})) {
        ASSERT_EQ(npi.size(), 10u);
        EXPECT_EQ(npi.front(), '9');
        int sum = 24; // 80840, as ISO/IEC 7812-1 counts it
        for (std::size_t i = 0; i < npi.size(); ++i) {
            const int digit = (npi[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        EXPECT_EQ(sum % 10, 0) << npi;
    }
}

TEST(SyntheaNpi, IsTheSameWhateverTheOrder) { EXPECT_EQ(npisFor({patient, *Id::parse(humana)}), npisFor({*Id::parse(humana), patient})); }

TEST(SyntheaSpecialty, HasTheWordsOfTheReferenceTable)
{
    constexpr std::array<std::string_view, 2> columns{"code", "name"};
    CsvReader table(CAREWAY_SOURCE_DIR "/db/reference/specialties.csv", columns);
    std::map<std::string, std::string, std::less<>> words;
    while (table.next())
        words.emplace(table.field(table.column("code")), table.field(table.column("name")));
    for (const auto& [code, name] : specialties())
        EXPECT_EQ(words[std::string(code)], name);
}

} // namespace careway::imports
