#include "core/csv.hpp"
#include "populate/health.hpp"
#include "unit/populate/support.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace careway::populate {

namespace {

constexpr std::uint64_t members = 6'000;

/// The systems and the sensitive codes that the repository's reference data name.
const records::CodeLists& lists()
{
    static const auto read = [] {
        const auto reference = std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference";
        static constexpr std::array<std::string_view, 1> systemColumns{"url"};
        static constexpr std::array<std::string_view, 3> columns{"system", "code", "label"};
        records::CodeLists out;
        for (CsvReader in(reference / "code_systems.csv", systemColumns); in.next();)
            out.addSystem(std::string(in.field(in.column("url"))));
        for (CsvReader in(reference / "sensitive_codes.csv", columns); in.next();)
            out.addSensitive(in.field(in.column("system")), in.field(in.column("code")),
                parse(in.field(in.column("label")), json::As<api::Label>{}).value());
        return out;
    }();
    return read;
}

std::vector<std::vector<records::Record>> recordsOfAll(const Plan& plan)
{
    Surroundings surroundings(plan);
    std::vector<std::vector<records::Record>> out;
    for (std::uint64_t ordinal = 0; ordinal < plan.members; ++ordinal)
        out.push_back(recordsOf(plan, surroundings, personAt(plan, surroundings, ordinal), ordinal));
    return out;
}

class PopulatedHealth : public ::testing::Test {
protected:
    static Plan plan() { return planOf(7, members, 20'000); }
    static const std::vector<Person>& people()
    {
        static const auto made = peopleOf(plan());
        return made;
    }
    static const std::vector<std::vector<records::Record>>& all()
    {
        static const auto made = recordsOfAll(plan());
        return made;
    }

    template <typename T> static std::vector<T> those(const std::vector<records::Record>& records)
    {
        std::vector<T> out;
        for (const auto& each : records)
            if (const auto* found = std::get_if<T>(&each)) out.push_back(*found);
        return out;
    }

    static bool has(const std::vector<records::Record>& records, std::string_view code)
    {
        for (const auto& each : those<api::Condition>(records))
            if (each.coding.code == code) return true;
        return false;
    }

    /// Of those for whom `counts` holds, the percentage who have a condition.
    template <typename Whom> static double share(std::string_view code, Whom counts)
    {
        int of = 0, ill = 0;
        for (std::size_t i = 0; i < members; ++i) {
            if (!counts(people()[i])) continue;
            ++of;
            ill += has(all()[i], code);
        }
        return 100.0 * ill / of;
    }
};

} // namespace

TEST_F(PopulatedHealth, IsTheSameForTheSameSeedWhoeverIsMadeBefore)
{
    const auto again = plan();
    Surroundings surroundings(again);
    for (const std::uint64_t ordinal : {5'999u, 0u, 1'234u, 1'233u, 77u})
        EXPECT_EQ(recordsOf(again, surroundings, personAt(again, surroundings, ordinal), ordinal), all()[ordinal]);
}

TEST_F(PopulatedHealth, IsAnotherForAnotherSeed)
{
    const auto other = planOf(8, 100);
    std::set<Id> ids;
    for (const auto& records : {recordsOfAll(other), recordsOfAll(planOf(7, 100))})
        for (const auto& each : records)
            for (const auto& record : each)
                EXPECT_TRUE(ids.insert(std::visit([](const auto& r) { return r.id; }, record)).second);
    EXPECT_GT(ids.size(), 1'000u);
}

TEST_F(PopulatedHealth, BreaksNoRuleForRecords)
{
    for (const auto& records : all())
        for (const auto& each : records) {
            const auto broken = records::breaches(each, lists(), Instant(std::chrono::sys_days(asOf)), "");
            ASSERT_TRUE(broken.empty()) << broken.front().at << ' ' << broken.front().detail;
        }
}

TEST_F(PopulatedHealth, StandsInTheOrderOfItsRowsWithIdsOfItsOwn)
{
    std::set<Id> ids;
    std::tuple<Id, api::RecordType, Instant, Id> before{};
    for (const auto& records : all())
        for (const auto& each : records) {
            const auto [member, id] = std::visit([](const auto& r) { return std::pair{r.memberId, r.id}; }, each);
            const std::tuple now{member, records::typeOf(each), records::periodOf(each).from, id};
            EXPECT_LT(before, now);
            EXPECT_TRUE(ids.insert(id).second);
            before = now;
        }
}

TEST_F(PopulatedHealth, LiesInTheYearBeforeAndInTheTimeThatTheMemberWasCovered)
{
    const auto last = std::chrono::sys_days(asOf);
    for (std::size_t i = 0; i < members; ++i) {
        const auto& person = people()[i];
        for (const auto& each : all()[i]) {
            const auto from = records::periodOf(each).from;
            const bool condition = std::holds_alternative<api::Condition>(each);
            EXPECT_GE(from, Instant(std::chrono::sys_days(condition ? person.member.birthDate : person.coverages.front().startsOn)));
            EXPECT_TRUE(condition || from >= Instant(last - std::chrono::days(365)));
            const auto end = person.coverages.back().endsOn;
            EXPECT_LT(from, Instant(end ? std::min(last, std::chrono::sys_days(*end) + std::chrono::days(1)) : last));
        }
    }
}

TEST_F(PopulatedHealth, IsIllInSharesThatGrowWithAgeAndHangOnSexAndPlan)
{
    const auto older = [](const Person& p) { return ageOf(p.member) >= 65; };
    const auto young = [](const Person& p) { return ageOf(p.member) >= 18 && ageOf(p.member) < 45; };
    const auto grown = [](const Person& p, api::Sex sex) { return ageOf(p.member) >= 18 && p.member.sex == sex; };
    const auto woman = [&](const Person& p) { return grown(p, api::Sex::female); };
    const auto man = [&](const Person& p) { return grown(p, api::Sex::male); };
    const auto medicaid = [](const Person& p) { return p.coverages.back().lineOfBusiness == api::LineOfBusiness::medicaid; };
    EXPECT_NEAR(share("E11.9", older), 24, 5);
    EXPECT_NEAR(share("E11.9", young), 2.7, 2);
    EXPECT_NEAR(share("I10", older), 61, 6);
    EXPECT_GT(share("F33.1", woman), share("F33.1", man));
    EXPECT_GT(share("F11.20", medicaid), share("F11.20", std::not_fn(medicaid)));
}

TEST_F(PopulatedHealth, LeavesTwentyToSixtyRecordsForWhoeverIsIll)
{
    std::size_t ill = 0, records = 0, most = 0;
    for (const auto& each : all()) {
        ill += !each.empty();
        records += each.size();
        most = std::max(most, each.size());
    }
    EXPECT_NEAR(100.0 * static_cast<double>(ill) / members, 59, 4);
    EXPECT_GT(records / ill, 20u);
    EXPECT_LT(records / ill, 60u);
    EXPECT_LT(most, 300u);
    RecordProperty("meanOfTheIll", std::to_string(static_cast<double>(records) / static_cast<double>(ill)));
}

TEST_F(PopulatedHealth, GivesEveryVisitOneClaimAndWhatWasMeasured)
{
    for (const auto& records : all()) {
        std::map<Id, int> claims;
        std::set<Id> visits;
        for (const auto& each : those<api::Encounter>(records))
            visits.insert(each.id);
        for (const auto& each : those<api::Claim>(records))
            ++claims[each.encounterId.value()];
        EXPECT_EQ(claims.size(), visits.size());
        for (const auto& [visit, count] : claims)
            EXPECT_TRUE(count == 1 && visits.contains(visit));
        for (const auto& each : those<api::Observation>(records))
            EXPECT_TRUE(visits.contains(each.encounterId.value()) && each.quantity);
    }
}

TEST_F(PopulatedHealth, MeasuresWithinTheBoundsThatWereSet)
{
    std::map<std::string, const Measure*> measures;
    for (const auto& condition : frame().conditions)
        for (const auto& each : condition.measures)
            measures[each.code] = &each;
    std::set<std::string> seen;
    for (const auto& records : all())
        for (const auto& each : those<api::Observation>(records)) {
            const auto& measure = *measures.at(each.coding.code);
            EXPECT_GE(each.quantity->value, measure.low);
            EXPECT_LE(each.quantity->value, measure.high);
            EXPECT_EQ(each.kind, measure.kind);
            seen.insert(each.coding.code);
        }
    EXPECT_EQ(seen.size(), measures.size());
}

TEST_F(PopulatedHealth, NamesProvidersOfTheDirectory)
{
    std::map<std::string, api::Provider> byNpi;
    for (auto& each : directoryOf(plan()))
        byNpi.emplace(each.npi, std::move(each));
    for (const auto& records : all()) {
        for (const auto& each : those<api::Encounter>(records))
            EXPECT_TRUE(byNpi.contains(each.providerNpi.value()));
        for (const auto& each : those<api::MedicationFill>(records)) {
            EXPECT_TRUE(byNpi.contains(each.prescriberNpi.value()));
            EXPECT_EQ(byNpi.at(each.pharmacyNpi.value()).kind, api::ProviderKind::pharmacy);
        }
    }
}

TEST_F(PopulatedHealth, IsTreatedByTheirPrimaryCareUnlessItIsBehavioral)
{
    for (std::size_t i = 0; i < members; ++i) {
        if (!people()[i].care.primary) continue;
        const auto theirs = npiOf(plan(), *people()[i].care.primary);
        for (const auto& each : those<api::Encounter>(all()[i]))
            EXPECT_TRUE(each.reason->code.starts_with('F') || each.providerNpi == theirs);
    }
}

TEST_F(PopulatedHealth, HoldsPsychotropicRegimensOfSeveralDrugsWithAndWithoutABehavioralClinician)
{
    int with = 0, without = 0, severalDrugs = 0;
    for (std::size_t i = 0; i < members; ++i) {
        std::set<std::string> drugs;
        std::set<bool> behavioral;
        for (const auto& each : those<api::MedicationFill>(all()[i])) {
            if (!each.reason->code.starts_with('F') || each.reason->code.starts_with("F1")) continue;
            drugs.insert(each.coding.code);
            if (const auto& primary = people()[i].care.primary) behavioral.insert(each.prescriberNpi != npiOf(plan(), *primary));
        }
        severalDrugs += drugs.size() >= 2;
        with += behavioral.contains(true);
        without += behavioral == std::set{false};
    }
    EXPECT_GT(with, 200);
    EXPECT_GT(without, 150);
    EXPECT_GT(severalDrugs, 50);
}

TEST_F(PopulatedHealth, HoldsAFewOpioidRegimensOfSeveralPrescribersAndPharmacies)
{
    const std::set<std::string> opioids{"835603", "856987", "1049625"};
    int takers = 0, several = 0;
    for (const auto& records : all()) {
        std::set<std::string> prescribers, pharmacies;
        for (const auto& each : those<api::MedicationFill>(records)) {
            if (!opioids.contains(each.coding.code)) continue;
            prescribers.insert(each.prescriberNpi.value());
            pharmacies.insert(each.pharmacyNpi.value());
        }
        takers += !prescribers.empty();
        several += prescribers.size() >= 3 && pharmacies.size() >= 3;
    }
    EXPECT_GT(takers, 100);
    EXPECT_GT(several, 3);
    EXPECT_LT(several, takers / 5);
}

TEST_F(PopulatedHealth, FillsAgainAboutWhenTheSupplyEnds)
{
    for (const auto& records : all()) {
        std::map<std::pair<std::string, std::string>, Date> last; // by drug and reason
        for (const auto& each : those<api::MedicationFill>(records)) {
            const auto [before, first] = last.try_emplace({each.coding.code, each.reason->code}, each.filledOn);
            if (first) continue;
            const auto passed = std::chrono::sys_days(each.filledOn) - std::chrono::sys_days(before->second);
            EXPECT_GE(passed.count(), each.daysSupply.value() - 8);
            EXPECT_LE(passed.count(), each.daysSupply.value() + 30);
            before->second = each.filledOn;
        }
    }
}

TEST_F(PopulatedHealth, ComesFromAProgramOfPart2ForSomeWithSubstanceUseAndIsThenAllProtected)
{
    int fromProgram = 0, fromOthers = 0;
    for (const auto& records : all())
        for (auto record : records) {
            const auto program = std::visit([](const auto& each) { return each.sourceProgram; }, record);
            const auto codings = records::codingsOf(record);
            const bool substanceUse
                = std::any_of(codings.begin(), codings.end(), [](const auto& each) { return each.coding->code.starts_with("F1"); });
            records::label(record, records::protectionOf(record), lists());
            const auto labels = std::visit([](const auto& each) { return each.labels; }, record);
            const bool labelled = labels == std::vector{api::Label::substanceUse};
            EXPECT_EQ(labelled, program == api::SourceProgram::part2 || substanceUse);
            fromProgram += labelled && program == api::SourceProgram::part2;
            fromOthers += labelled && program != api::SourceProgram::part2;
        }
    EXPECT_GT(fromProgram, 500);
    EXPECT_GT(fromOthers, 500);
}

} // namespace careway::populate
