#include "core/csv.hpp"
#include "import/synthea_rows.hpp"
#include "providers/provider_store.hpp"
#include "sql/import/tennessee.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

namespace careway::imports {

namespace {

/// The values of some columns, row by row.
std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path& file, const std::vector<std::string_view>& columns)
{
    CsvReader reader(file, columns);
    std::vector<std::vector<std::string>> out;
    while (reader.next()) {
        auto& row = out.emplace_back();
        for (const auto column : columns)
            row.emplace_back(reader.field(reader.column(column)));
    }
    return out;
}

/// The folder of those people whose id begins with one of `first`; what is not of people is there whole.
class SomeOfThem {
public:
    SomeOfThem(const std::filesystem::path& whole, const std::string& first)
    {
        std::string name = "/tmp/careway-some.XXXXXX";
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for some of them could be made");
        path_ = name;
        for (const auto* file : {"payers.csv", "organizations.csv", "providers.csv"})
            std::filesystem::create_symlink(std::filesystem::canonical(whole / file), path_ / file);
        const std::map<std::string, std::string_view> owners{{"patients.csv", "Id"}, {"claims.csv", "PATIENTID"},
            {"payer_transitions.csv", "PATIENT"}, {"encounters.csv", "PATIENT"}, {"conditions.csv", "PATIENT"},
            {"procedures.csv", "PATIENT"}, {"observations.csv", "PATIENT"}, {"medications.csv", "PATIENT"}};
        for (const auto& [file, column] : owners)
            take(whole, file, column, first);
    }
    ~SomeOfThem() { std::filesystem::remove_all(path_); }
    SomeOfThem(const SomeOfThem&) = delete;
    SomeOfThem& operator=(const SomeOfThem&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Those of the whole, with the lines on which they stand here.
    [[nodiscard]] std::vector<BadRow> badRowsOf(const Report& whole) const
    {
        std::vector<BadRow> out;
        for (auto bad : whole.badRows) {
            if (const auto lines = lines_.find(bad.file); lines != lines_.end()) {
                const auto line = lines->second.find(bad.line);
                if (line == lines->second.end()) continue;
                bad.line = line->second;
            }
            out.push_back(std::move(bad));
        }
        return out;
    }

private:
    void take(const std::filesystem::path& whole, const std::string& file, std::string_view column, const std::string& first)
    {
        std::ifstream from(whole / file);
        std::ofstream to(path_ / file);
        std::string line;
        std::getline(from, line);
        to << line << '\n';
        CsvReader rows(whole / file, {{column}});
        auto& lines = lines_[file];
        while (rows.next() && std::getline(from, line)) {
            if (first.find(rows.field(rows.column(column)).front()) == std::string::npos) continue;
            to << line << '\n';
            lines.emplace(rows.line(), lines.size() + 2);
        }
    }

    std::filesystem::path path_;
    std::map<std::string, std::map<std::size_t, std::size_t>> lines_; // of a file, from the line in the whole to the one here
};

TEST_F(Tennessee, EveryRowOfItsFilesIsThereOrReported)
{
    const std::vector<std::string_view> id{"Id"};
    for (const auto* file : {"payers.csv", "organizations.csv", "providers.csv", "patients.csv"})
        EXPECT_EQ(of(file).rows, static_cast<std::int64_t>(rowsOf(folder() / file, id).size())) << file;
    for (const auto* file : {"organizations.csv", "providers.csv", "patients.csv"})
        EXPECT_EQ(of(file).added, of(file).rows - of(file).refused) << file;
    EXPECT_EQ(rowsIn("member"), of("patients.csv").added);
    EXPECT_EQ(rowsIn("provider"), of("organizations.csv").added + of("providers.csv").added);
    EXPECT_EQ(rowsIn("coverage"), of("payer_transitions.csv").added);
    EXPECT_GT(rowsIn("coverage"), 0);
    const auto refused
        = std::count_if(report_->badRows.begin(), report_->badRows.end(), [](const BadRow& each) { return each.file == "patients.csv"; });
    EXPECT_EQ(of("patients.csv").refused, refused);
    for (const auto& row : rowsOf(folder() / "patients.csv", id))
        ASSERT_TRUE(owner().fetchOne<std::int64_t>("SELECT 1 FROM member WHERE id = UNHEX(:id)", {{"id", memberIdOf(*Id::parse(row[0]))}}))
            << row[0];
}

TEST_F(Tennessee, WhoTreatedSomebodyMaySeeThemForTwoYearsAfter)
{
    EXPECT_GT(rowsIn("relationship"), 1000);
    EXPECT_EQ(
        owner().fetchOne<std::int64_t>(
            "SELECT COUNT(*) FROM (SELECT member_id, JSON_VALUE(document, '$.providerNpi') AS npi FROM record WHERE type IN ('encounter', "
            "'claim') UNION SELECT member_id, JSON_VALUE(document, '$.facilityNpi') FROM record WHERE type = 'encounter') named "
            "JOIN provider p ON p.npi = CONVERT(named.npi USING ascii)"),
        owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM relationship WHERE kind = 'treatment'"));
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM relationship WHERE open_until <> ends_at OR ends_at <= starts_at"), 0);
}

TEST_F(Tennessee, EveryRecordIsThereOrReportedAndThoseOfSubstanceUseAreLabelled)
{
    const std::map<std::string, std::string> types{{"encounters.csv", "encounter"}, {"conditions.csv", "condition"},
        {"procedures.csv", "procedure"}, {"observations.csv", "observation"}, {"medications.csv", "medication-fill"},
        {"claims.csv", "claim"}};
    for (const auto& [file, type] : types) {
        const std::vector<std::string_view> column{file == "claims.csv" ? "PATIENTID" : "PATIENT"};
        EXPECT_EQ(of(file).rows, static_cast<std::int64_t>(rowsOf(folder() / file, column).size())) << file;
        EXPECT_EQ(of(file).added, of(file).rows - of(file).refused) << file;
        EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM record WHERE type = :type", {{"type", type}}), of(file).added)
            << file;
    }
    const auto labelled = [](const std::string& code) {
        return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM record WHERE type = 'condition' AND INSTR(codes, :code) > 0 AND "
                                              "FIND_IN_SET('substance-use', labels) > 0",
            {{"code", '|' + code + '|'}});
    };
    for (const auto* code : {"6525002", "361055000", "7200002"}) {
        const auto rows = rowsOf(folder() / "conditions.csv", {"CODE"});
        EXPECT_EQ(labelled(code), std::count(rows.begin(), rows.end(), std::vector<std::string>{code})) << code;
    }
    EXPECT_EQ(labelled("40055000"), 0) << "chronic sinusitis";
}

struct CodeCount {
    std::string codes;
    std::int64_t count = 0;
};

TEST_F(Tennessee, TotalsOfAssessmentsAreKeptAsObservations)
{
    std::map<std::string, std::int64_t> there;
    for (const auto& [codes, count] :
        owner().fetch<CodeCount>("SELECT codes, COUNT(*) FROM record WHERE type = 'observation' GROUP BY codes", {},
            [](CodeCount& each) { return std::tie(each.codes, each.count); }))
        there[codes] = count;
    const auto rows = rowsOf(folder() / "observations.csv", {"CODE"});
    for (const auto* code : {"55758-7", "44261-6", "70274-6", "75626-2", "82667-7"}) // PHQ-2, PHQ-9, GAD-7, AUDIT-C, DAST-10
        EXPECT_EQ(there['|' + std::string(code) + '|'], std::count(rows.begin(), rows.end(), std::vector<std::string>{code})) << code;
}

struct Span {
    Id member;
    std::string plan;
    Date startsOn;
    std::optional<Date> endsOn;

    [[nodiscard]] bool holds(Date day) const { return startsOn <= day && (!endsOn || day <= *endsOn); }
};

TEST_F(Tennessee, WhoeverHadAPayerOnADayIsCoveredOnIt)
{
    std::map<Id, std::vector<Span>> spans;
    for (auto& each : owner().fetch<Span>("SELECT member_id, plan, starts_on, ends_on FROM coverage", {},
             [](Span& s) { return std::tie(s.member, s.plan, s.startsOn, s.endsOn); }))
        spans[each.member].push_back(each);
    std::map<std::string, std::string> payers;
    for (const auto& row : rowsOf(folder() / "payers.csv", {"Id", "NAME"}))
        payers[row[0]] = row[1];
    std::set<std::size_t> refused;
    for (const auto& each : report_->badRows)
        if (each.file == "payer_transitions.csv") refused.insert(each.line);
    std::size_t line = 1, covered = 0;
    for (const auto& row : rowsOf(folder() / "payer_transitions.csv", {"PATIENT", "START_DATE", "PAYER"})) {
        if (refused.contains(++line)) continue;
        const auto day = dayOf(parseInstant(row[1]).value());
        const auto& theirs = spans[memberIdOf(*Id::parse(row[0]))];
        const bool holds = std::any_of(
            theirs.begin(), theirs.end(), [&](const Span& each) { return each.plan == payers.at(row[2]) && each.holds(day); });
        ASSERT_EQ(holds, payers.at(row[2]) != "NO_INSURANCE") << "line " << line;
        covered += holds;
    }
    EXPECT_GT(covered, 0U);
}

// Over some of the people, for it takes as long as the first; scripts/check --long sets CAREWAY_LONG and tries all of them.
TEST_F(Tennessee, ASecondRunChangesNothing)
{
    const auto relationships = owner().fetch<std::string>("SELECT CONCAT(HEX(id), version) FROM relationship ORDER BY id");
    const SomeOfThem some(folder(), std::getenv("CAREWAY_LONG") != nullptr ? "0123456789abcdef" : "b");
    const auto expected = some.badRowsOf(*report_);
    EXPECT_FALSE(expected.empty()) << "some row of theirs is refused";
    const auto again = imported(some.path());
    for (const auto& each : again.files) {
        EXPECT_EQ(each.added, 0) << each.file;
        EXPECT_EQ(each.unchanged > 0, each.file != "payers.csv") << each.file << " is passed over, payers are only looked up";
        EXPECT_EQ(each.refused, std::count_if(expected.begin(), expected.end(), [&](const BadRow& bad) { return bad.file == each.file; }))
            << each.file;
    }
    EXPECT_EQ(again.badRows, expected);
    for (const auto* table : {"member", "provider"})
        EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + std::string(table) + " WHERE version <> 1"), 0) << table;
    EXPECT_EQ(owner().fetch<std::string>("SELECT CONCAT(HEX(id), version) FROM relationship ORDER BY id"), relationships);
}

TEST_F(Tennessee, AProviderIsAlwaysFoundAtTheirOwnAddressAndSpecialty)
{
    const auto lease = sql::TestDatabase::get()->database().lease();
    providers::ProviderStore store{*lease};
    const auto ids = owner().fetch<Id>("SELECT id FROM provider ORDER BY id");
    ASSERT_FALSE(ids.empty());
    for (const auto& found : store.find(ids)) {
        const auto& own = found->locations.front();
        const providers::ProviderStore::Filter filter{.around = {{{own.latitude, own.longitude}, 1}},
            .specialty = found->specialties.front().code,
            .name = std::nullopt,
            .kind = found->kind,
            .language = std::nullopt,
            .acceptingPatients = true,
            .network = "open-access-plus",
            .day = dayOf(now)};
        PageRequest page{{}, 200};
        bool there = false;
        for (bool more = true; more && !there;) {
            auto matches = store.search(filter, page);
            there = std::any_of(matches.items.begin(), matches.items.end(),
                [&](const auto& each) { return each.provider.id == found->id && each.metres == 0; });
            more = matches.more;
            if (more) page.after = searchPosition(matches.items.back());
        }
        ASSERT_TRUE(there) << found->name;
    }
}

} // namespace

} // namespace careway::imports
