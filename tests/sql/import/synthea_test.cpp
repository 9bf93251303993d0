#include "app/seed.hpp"
#include "core/error.hpp"
#include "import/synthea.hpp"
#include "sql/support/test_database.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace careway::imports {

namespace {

/// An id of this number, as Synthea writes them.
std::string uuid(int number)
{
    auto digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

const std::string medicare = uuid(9001), uninsured = uuid(9002), hospital = uuid(8001), drugstore = uuid(8002);

/// A tiny directory of Synthea's files, of invented people, imported into a database.
class Synthea : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        std::string name = "/tmp/careway-synthea.XXXXXX";
        folder_ = ::mkdtemp(name.data());
        write("payers.csv", "Id,NAME", {medicare + ",Medicare", uninsured + ",NO_INSURANCE"});
        write("organizations.csv", "Id,NAME,ADDRESS,CITY,STATE,ZIP,LAT,LON,PHONE",
            {hospital + ",SAMPLE HOSPITAL,1 SAMPLE WAY,NASHVILLE,TN,37211,36.06,-86.72,6155550100",
                drugstore + ",SAMPLE PHARMACY,2 SAMPLE WAY,NASHVILLE,TN,372110002,36.07,-86.73,"});
        write("providers.csv", "Id,ORGANIZATION,NAME,SPECIALITY", {uuid(7001) + ',' + hospital + ",Ines12 Sample34,GENERAL PRACTICE"});
        write("patients.csv", patientHeader, {patient(1), patient(2), patient(3, "2021-03-01")});
        write("payer_transitions.csv", transitionHeader,
            {transition(1, "2020-01-01", "2021-01-01"), transition(1, "2021-01-01", "2022-01-01"),
                transition(2, "2020-01-01", "2021-01-01", uninsured), transition(3, "2020-06-01", "2030-06-01")});
    }
    void TearDown() override
    {
        if (!folder_.empty()) std::filesystem::remove_all(folder_);
    }

    static std::string patient(int number, const std::string& died = {})
    {
        return uuid(number) + ",1978-08-14," + died + ",Amara1,Osei2,F,12 Sample Street,Nashville,Tennessee,37211";
    }
    static std::string transition(int patient, const std::string& from, const std::string& to, const std::string& payer = medicare)
    {
        return uuid(patient) + ',' + from + "T00:00:00Z," + to + "T00:00:00Z," + payer + ",,Self,";
    }
    void write(const std::string& file, const std::string& header, const std::vector<std::string>& rows)
    {
        std::ofstream out(folder_ / file);
        out << header << '\n';
        for (const auto& row : rows)
            out << row << '\n';
    }
    Report imported(std::string_view now = "2026-11-24T15:00:00Z")
    {
        std::ostringstream ignored;
        Progress progress(ignored, false);
        return importSynthea(database(), folder_, parseInstant(now).value(), progress);
    }
    std::int64_t rowsIn(const std::string& table) { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + table).value(); }
    /// Every row with its version and its times.
    std::vector<std::string> everything()
    {
        std::vector<std::string> out;
        for (const auto* table : {"member", "coverage", "provider"})
            for (auto& row : owner().fetch<std::string>(
                     "SELECT CONCAT_WS(' ', HEX(id), version, created_at, updated_at) FROM " + std::string(table) + " ORDER BY id"))
                out.push_back(std::move(row));
        return out;
    }

    static constexpr auto patientHeader = "Id,BIRTHDATE,DEATHDATE,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,ZIP";
    static constexpr auto transitionHeader = "PATIENT,START_DATE,END_DATE,PAYER,SECONDARY_PAYER,PLAN_OWNERSHIP,OWNER_NAME";
    std::filesystem::path folder_;
};

std::map<std::string, FileReport> byFile(const Report& report)
{
    std::map<std::string, FileReport> out;
    for (const auto& each : report.files)
        out.emplace(each.file, each);
    return out;
}

TEST_F(Synthea, PeopleProvidersAndCoverageAreTakenUp)
{
    const auto report = imported();
    EXPECT_TRUE(report.badRows.empty());
    EXPECT_EQ(byFile(report).at("patients.csv").added, 3);
    EXPECT_EQ(byFile(report).at("organizations.csv").added, 2);
    EXPECT_EQ(byFile(report).at("providers.csv").added, 1);
    const auto spans
        = owner().fetch<std::string>("SELECT CONCAT_WS(' ', m.member_number, c.plan, c.line_of_business, c.starts_on, c.ends_on) "
                                     "FROM coverage c JOIN member m ON m.id = c.member_id ORDER BY m.member_number");
    ASSERT_EQ(spans.size(), 2U) << "rows that follow on each other are one span, and no insurance is none";
    EXPECT_TRUE(spans[0].ends_with(" Medicare medicare-advantage 2020-01-01 2021-12-31")) << spans[0];
    EXPECT_TRUE(spans[1].ends_with("2020-06-01 2021-03-01")) << "a death ends it: " << spans[1];
    EXPECT_EQ(owner().fetchOne<std::string>("SELECT name FROM provider WHERE kind = 'person'"), "Ines Sample");
}

TEST_F(Synthea, ASecondRunChangesNothing)
{
    imported();
    const auto before = everything();
    const auto npis = owner().fetch<std::string>("SELECT npi FROM provider ORDER BY npi");
    const auto again = imported("2026-11-25T09:00:00Z");
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(owner().fetch<std::string>("SELECT npi FROM provider ORDER BY npi"), npis);
    for (const auto& each : again.files)
        EXPECT_EQ(each.added, 0) << each.file;
    EXPECT_EQ(byFile(again).at("patients.csv").unchanged, 3);
}

TEST_F(Synthea, ABadRowIsReportedAndTheOthersGoOn)
{
    write("patients.csv", patientHeader,
        {patient(1), "canary,1978-08-14,,A,B,F,,,,", uuid(4) + ",yesterday,,A,B,F,,,,", uuid(5) + ",2031-01-01,,A,B,F,,,,", patient(1),
            patient(2)});
    write("payer_transitions.csv", transitionHeader,
        {transition(1, "2020-01-01", "2021-01-01"), transition(6, "2020-01-01", "2021-01-01"), transition(2, "2021-01-01", "2020-01-01"),
            transition(2, "2020-01-01", "2021-01-01", uuid(1))});
    const auto report = imported();
    const std::vector<BadRow> expected{{"patients.csv", 3, "The Id is not a UUID."}, {"patients.csv", 4, "BIRTHDATE is not a date."},
        {"patients.csv", 5, "/birthDate must lie in the past."}, {"patients.csv", 6, "The Id stands in the file twice."},
        {"payer_transitions.csv", 3, "The patient is not in patients.csv or was refused."},
        {"payer_transitions.csv", 4, "It does not last a day."}, {"payer_transitions.csv", 5, "The payer is not in payers.csv."}};
    for (std::size_t i = 0; i < std::max(expected.size(), report.badRows.size()); ++i) {
        ASSERT_LT(i, report.badRows.size());
        ASSERT_LT(i, expected.size()) << report.badRows[i].file << ' ' << report.badRows[i].line << ' ' << report.badRows[i].reason;
        EXPECT_EQ(report.badRows[i].file, expected[i].file);
        EXPECT_EQ(report.badRows[i].line, expected[i].line);
        EXPECT_EQ(report.badRows[i].reason, expected[i].reason);
    }
    EXPECT_EQ(byFile(report).at("patients.csv").refused, 4);
    EXPECT_EQ(rowsIn("member"), 2);
    EXPECT_EQ(rowsIn("coverage"), 1);
}

TEST_F(Synthea, MissingColumnsAreNamedBeforeAnythingIsWritten)
{
    write("patients.csv", "Id,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,ZIP,DEATHDATE", {});
    write("payer_transitions.csv", "PATIENT,START_DATE,END_DATE", {});
    try {
        imported();
        FAIL() << "it went on";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.error().code, "import/missing-column");
        for (const auto* name : {"patients.csv: BIRTHDATE", "payer_transitions.csv: PAYER, SECONDARY_PAYER, PLAN_OWNERSHIP, OWNER_NAME"})
            EXPECT_NE(refusal.error().detail.find(name), std::string::npos) << refusal.error().detail;
    }
    EXPECT_EQ(rowsIn("provider") + rowsIn("member"), 0);
    std::filesystem::remove(folder_ / "providers.csv");
    EXPECT_THROW(imported(), Refusal);
    EXPECT_EQ(rowsIn("provider"), 0);
}

TEST_F(Synthea, AnInterruptedRunIsResumedByRunningItAgain)
{
    std::vector<std::string> patients, transitions;
    for (int i = 1; i <= 1200; ++i) {
        patients.push_back(patient(i));
        transitions.push_back(transition(i, "2020-01-01", "2021-01-01"));
    }
    write("patients.csv", patientHeader, patients);
    write("payer_transitions.csv", transitionHeader, transitions);
    owner().executeText("CREATE TRIGGER sabotage BEFORE INSERT ON member FOR EACH ROW IF NEW.member_number LIKE '%01100' THEN "
                        "SIGNAL SQLSTATE '45000'; END IF");
    EXPECT_ANY_THROW(imported());
    owner().executeText("DROP TRIGGER sabotage");
    EXPECT_EQ(rowsIn("member"), 1000) << "two batches of 500 were committed, the third was rolled back whole";
    EXPECT_EQ(rowsIn("coverage"), 0);
    const auto rest = byFile(imported());
    EXPECT_EQ(rest.at("patients.csv").added, 200);
    EXPECT_EQ(rest.at("patients.csv").unchanged, 1000);
    EXPECT_EQ(rest.at("payer_transitions.csv").added, 1200);
    EXPECT_EQ(rowsIn("member"), 1200);
    EXPECT_EQ(rowsIn("coverage"), 1200);
}

/// The same, with records.
class SyntheaRecords : public Synthea {
protected:
    void SetUp() override
    {
        Synthea::SetUp();
        if (IsSkipped()) return;
        app::seedAccess(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
        owner().executeText(
            "INSERT INTO code_system (url, name) VALUES ('http://snomed.info/sct', 'SNOMED CT'), ('http://loinc.org', 'LOINC'), "
            "('http://www.nlm.nih.gov/research/umls/rxnorm', 'RxNorm')");
        write("conditions.csv", conditionHeader,
            {condition("2024-01-05", "", "1"), condition("2024-01-05", "", "1"), condition("2024-02-05", "2024-01-31", "2"),
                condition("2031-01-01", "", "3"), "2024-01-05,," + uuid(77) + ",,SNOMED-CT,4,Of a stranger"});
        write("observations.csv", "DATE,PATIENT,ENCOUNTER,CATEGORY,CODE,DESCRIPTION,VALUE,UNITS,TYPE",
            {"2024-01-05T10:00:00Z," + uuid(1) + ",,laboratory,4548-4,A1c,7.4,%,numeric",
                "2024-01-05T10:00:00Z," + uuid(1) + ",,moods,4548-4,A1c,7.4,%,numeric"});
    }
    static std::string condition(const std::string& from, const std::string& to, const std::string& code)
    {
        return from + ',' + to + ',' + uuid(1) + ",,SNOMED-CT," + code + ",Sample condition (disorder)";
    }
    static constexpr auto conditionHeader = "START,STOP,PATIENT,ENCOUNTER,SYSTEM,CODE,DESCRIPTION";
};

TEST_F(SyntheaRecords, AreTakenInTwinsIncludedAndWhatBreaksARuleIsReported)
{
    const auto report = imported();
    const std::vector<BadRow> expected{{"conditions.csv", 4, "abatedOn must not lie before onsetOn."},
        {"conditions.csv", 5, "onsetOn must not lie in the future."},
        {"conditions.csv", 6, "The patient is not in patients.csv or was refused."},
        {"observations.csv", 3, "CATEGORY is none that Synthea has."}};
    EXPECT_EQ(report.badRows, expected);
    EXPECT_EQ(byFile(report).at("conditions.csv").added, 2) << "two rows of one content are two records";
    EXPECT_EQ((byFile(report).at("conditions.csv").kinds.at({"diagnosis", "general"})), 2);
    EXPECT_EQ(rowsIn("record"), 3);
    const auto again = byFile(imported("2026-11-25T09:00:00Z"));
    EXPECT_EQ(again.at("conditions.csv").unchanged, 2);
    EXPECT_EQ(again.at("conditions.csv").added, 0);
    EXPECT_EQ(rowsIn("record_history"), 0);
}

TEST_F(SyntheaRecords, WithoutAColumnAreNamedBeforeAnythingIsWritten)
{
    write("conditions.csv", "START,PATIENT,CODE", {});
    try {
        imported();
        FAIL() << "it went on";
    } catch (const Refusal& refusal) {
        EXPECT_NE(refusal.error().detail.find("conditions.csv: STOP, ENCOUNTER, DESCRIPTION."), std::string::npos)
            << refusal.error().detail;
    }
    EXPECT_EQ(rowsIn("provider") + rowsIn("member") + rowsIn("record"), 0);
}

} // namespace

} // namespace careway::imports
