#include "populate/populate.hpp"
#include "records/code_list_store.hpp"
#include "sql/support/test_database.hpp"

#include <map>
#include <sstream>
#include <string>

namespace careway::populate {

namespace {

class Populating : public sql::DatabaseTest {
protected:
    // More than one batch, which is 500; and enough to count what is rare among them.
    static constexpr std::int64_t few = 520, many = 1'300;

    static const Frame& frame()
    {
        static const auto read = frameFrom(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference");
        return read;
    }

    void SetUp() override
    {
        sql::DatabaseTest::SetUp();
        if (!IsSkipped()) putCodeLists();
    }

    static void putCodeLists()
    {
        std::vector<records::SensitiveCodeRow> rows;
        for (const auto& each : frame().conditions)
            if (each.substanceUse())
                rows.push_back({each.coding().system, each.code, api::Label::substanceUse, std::chrono::year{2015} / 10 / 1, {}, "test"});
        records::CodeListStore(owner()).put(rows);
    }

    static void emptied()
    {
        sql::TestDatabase::get()->empty();
        putCodeLists();
    }

    static Counts run(const Piece& piece = {}, std::uint64_t seed = 3, std::int64_t members = few, Records records = Records::all)
    {
        std::ostringstream out;
        Progress progress(out, false);
        return populate::populate(database(), {frame(), seed, static_cast<std::uint64_t>(members), 160}, piece, records, progress);
    }
    static Counts runWithoutRecords() { return run({}, 3, few, Records::none); }

    /// A digest of every row of every table that a run writes to.
    static std::map<std::string, std::string> rows()
    {
        owner().executeText("SET SESSION group_concat_max_len = 1073741824");
        std::map<std::string, std::string> out;
        for (const std::string table : {"member", "member_phone", "coverage", "pcp_selection", "provider", "provider_location",
                 "provider_specialty", "provider_language", "provider_network", "record"}) {
            const auto columns
                = owner()
                      .fetchOne<std::string>("SELECT GROUP_CONCAT(CONCAT('COALESCE(HEX(', column_name, '), ''-'')') ORDER BY "
                                             "ordinal_position SEPARATOR ', ') FROM information_schema.columns WHERE "
                                             "table_schema = DATABASE() AND table_name = :table",
                          {{"table", table}})
                      .value();
            out[table]
                = owner()
                      .fetchOne<std::string>("SELECT CONCAT(COUNT(*), ' ', COALESCE(SHA2(GROUP_CONCAT(r ORDER BY r), 256), '')) FROM "
                                             "(SELECT CONCAT_WS(',', "
                          + columns + ") AS r FROM " + table + ") t")
                      .value();
        }
        return out;
    }

    static std::int64_t count(const std::string& what) { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + what).value(); }
};

} // namespace

TEST_F(Populating, MakesAsManyAsAreAskedForWithCoveragePhonesAndPrimaryCare)
{
    const auto counts = run({}, 3, many, Records::none);
    EXPECT_EQ(counts.members, many);
    EXPECT_EQ(counts.providers, 160);
    EXPECT_EQ(count("member"), many);
    EXPECT_EQ(count("provider"), 160);
    EXPECT_EQ(count("member m WHERE NOT EXISTS (SELECT 1 FROM coverage c WHERE c.member_id = m.id)"), 0);
    EXPECT_GT(count("member_phone"), 900);
    EXPECT_GT(count("pcp_selection"), 900); // so small a directory leaves some with nobody near
}

TEST_F(Populating, InPiecesInAnyOrderIsTheSameAsInOne)
{
    run();
    const auto whole = rows();
    emptied();
    EXPECT_EQ(run({2, 2}).members + run({1, 2}).members, few);
    EXPECT_EQ(rows(), whole);
}

TEST_F(Populating, TwiceChangesNothing)
{
    run();
    const auto before = rows();
    const auto again = run();
    EXPECT_EQ(again.members, 0);
    EXPECT_EQ(again.providers, 0);
    EXPECT_EQ(again.records, 0);
    EXPECT_EQ(rows(), before);
}

TEST_F(Populating, GoesOnWhereItWasInterrupted)
{
    run();
    const auto whole = rows();
    // As if it had ended after the first batch: what follows is not there.
    const std::string later = " WHERE member_id IN (SELECT id FROM member WHERE member_number >= 'P3-00000500')";
    for (const std::string table : {"member_phone", "coverage", "pcp_selection", "record", "relationship"})
        owner().executeText("DELETE FROM " + table + later);
    owner().executeText("DELETE FROM member WHERE member_number >= 'P3-00000500'");
    EXPECT_EQ(run().members, 20);
    EXPECT_EQ(rows(), whole);
}

TEST_F(Populating, MakesNoRecordsWhereNoneAreAskedFor)
{
    EXPECT_EQ(runWithoutRecords().records, 0);
    EXPECT_EQ(count("record"), 0);
}

TEST_F(Populating, AddsRecordsToMembersWhoWereMadeWithout)
{
    run();
    const auto whole = rows();
    emptied();
    runWithoutRecords();
    const auto added = run();
    EXPECT_EQ(added.members, 0);
    EXPECT_EQ(added.records, count("record"));
    EXPECT_EQ(rows(), whole);
}

TEST_F(Populating, WithoutRecordsTakesNoneAway)
{
    run();
    const auto before = rows();
    runWithoutRecords();
    EXPECT_EQ(rows(), before);
}

TEST_F(Populating, IsNotMisledByARecordOfSomebodyElse)
{
    runWithoutRecords();
    owner().executeText(
        "INSERT INTO record (member_id, type, occurred_at, id, version, kind, codes, labels, source_program, basis, content, document, "
        "created_at, updated_at) SELECT id, 'condition', '2025-03-01', UNHEX(REPLACE(UUID(), '-', '')), 1, 'diagnosis', '|I10|', "
        "'', 'unknown', 'payment', UNHEX(SHA2('', 256)), '{}', '2025-03-01', '2025-03-01' FROM member");
    const auto added = run().records;
    EXPECT_GT(added, 4'000);
    EXPECT_EQ(count("record"), few + added);
}

TEST_F(Populating, LabelsWhatIsOfSubstanceUseByItsCodeOrItsProgram)
{
    run({}, 3, many);
    EXPECT_GT(count("record WHERE labels = 'substance-use' AND source_program = 'part-2'"), 10);
    EXPECT_GT(count("record WHERE labels = 'substance-use' AND source_program = 'not-part-2'"), 10);
    EXPECT_EQ(count("record WHERE labels = '' AND (source_program = 'part-2' OR codes REGEXP 'F1[01].20')"), 0);
    EXPECT_GT(count("record WHERE labels = ''"), 10'000);
}

TEST_F(Populating, RefusesToMakeRecordsThatNoListWouldLabel)
{
    owner().executeText("DELETE FROM sensitive_code");
    EXPECT_THROW(run(), Refusal);
    EXPECT_EQ(count("member"), 0);
    EXPECT_EQ(runWithoutRecords().members, few);
}

TEST_F(Populating, TakesAnotherSeedBesideTheFirst)
{
    run();
    EXPECT_EQ(run({}, 4).members, few);
    EXPECT_EQ(count("member"), 2 * few);
    EXPECT_EQ(count("provider"), 320);
}

TEST_F(Populating, RefusesWhenSomebodyElseHasItsNpis)
{
    run();
    owner().executeText("SET FOREIGN_KEY_CHECKS = 0");
    owner().executeText("UPDATE provider SET id = UNHEX(REPLACE(UUID(), '-', '')) WHERE npi = (SELECT MIN(npi) FROM provider)");
    owner().executeText("SET FOREIGN_KEY_CHECKS = 1");
    EXPECT_THROW(run(), Refusal);
}

TEST_F(Populating, RefusesWhenItsRecordsAreThereWithAnotherContent)
{
    run();
    owner().executeText("DELETE FROM record WHERE type <> 'condition'");
    owner().executeText("UPDATE record SET content = UNHEX(SHA2('another', 256))");
    const auto before = rows();
    EXPECT_THROW(run(), Refusal);
    EXPECT_EQ(rows(), before);
}

} // namespace careway::populate
