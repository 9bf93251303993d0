#include "app/relabel.hpp"
#include "json/column.hpp"
#include "records/code_list_store.hpp"
#include "records/record_store.hpp"
#include "sql/support/test_database.hpp"

#include <future>
#include <sstream>

namespace careway::app {

namespace {

using api::Label;
using api::SourceProgram;
using records::Tally;

const std::string icd = "http://hl7.org/fhir/sid/icd-10-cm";
const auto came = parseInstant("2026-03-02T15:00:00Z").value();
const auto today = parseInstant("2026-11-24T12:00:00Z").value();

class Relabelling : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        sql::DatabaseTest::SetUp();
        if (IsSkipped()) return;
        records::CodeListStore(owner()).put(std::vector<records::CodeSystemRow>{{icd, "ICD-10-CM", ""}});
        putCode("F10.20");
    }
    void TearDown() override
    {
        if (!IsSkipped()) owner().executeText("DROP TRIGGER IF EXISTS no_audit");
    }

    static Id member(int number)
    {
        const auto id = namedId("member/" + std::to_string(number));
        owner().execute(
            "INSERT IGNORE INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex,"
            " languages, addresses, contacts, channels, created_at, updated_at) VALUES (UNHEX(:id), 1, :number, 'A', 'B', 'a', 'b',"
            " '1990-01-01', 'female', '[]', '[]', '[]', '[]', :now, :now)",
            {{"id", id}, {"number", "CW" + std::to_string(number)}, {"now", came}});
        return id;
    }

    /// A condition comes in, of the member of this number, under "C-<number>".
    static void takeIn(int number, const std::string& code, const std::string& source = "feed", const records::Protection& said = {})
    {
        api::NewRecord asked;
        asked.type = api::RecordType::condition;
        asked.sourceId = "C-" + std::to_string(number);
        asked.sourceProgram = said.program;
        if (!said.labels.empty()) asked.labels = said.labels;
        asked.condition.emplace();
        asked.condition->coding = {icd, code, ""};
        asked.condition->onsetOn = std::chrono::year{2026} / 1 / 5;
        std::vector candidates{records::candidateFrom(asked, source, member(number), came).value()};
        database().transact([&](sql::Session& session) {
            auto taken = candidates;
            return records::RecordStore(session).takeIn(taken, records::CodeListStore(session).inForce(dayOf(came)), came);
        });
    }

    static void putCode(const std::string& code, std::optional<Date> lastDay = {}, Label label = Label::substanceUse)
    {
        const std::vector<records::SensitiveCodeRow> rows{{icd, code, label, std::chrono::year{2015} / 10 / 1, lastDay, "test"}};
        records::CodeListStore(owner()).put(rows);
    }
    static void endCode(const std::string& code) { putCode(code, dayOf(today - std::chrono::days(1))); }
    static void putSource(const std::string& source, SourceProgram program)
    {
        const std::vector<records::SourceProgramRow> rows{{source, {program, std::chrono::year{2020} / 1 / 1, {}}, "test"}};
        records::CodeListStore(owner()).put(rows);
    }

    static RelabelReport run(const RelabelOrder& order = {}, const std::function<Instant()>& clock = [] { return today; })
    {
        std::ostringstream out;
        Progress progress(out, false);
        return relabel(database(), order, clock, progress);
    }

    /// A run that is ended in the middle of a piece: when it has read the clock so many times, once for each piece and at first once more,
    /// or twice for a new walk.
    static void runUntil(int readings, const RelabelOrder& order)
    {
        const auto clock = [&] {
            if (readings-- == 0) throw std::runtime_error("ended");
            return today;
        };
        EXPECT_THROW(run(order, clock), std::runtime_error);
    }

    static api::Condition record(int number, const std::string& source = "feed")
    {
        const auto id = records::recordId(source, api::RecordType::condition, "C-" + std::to_string(number));
        api::Condition out;
        json::fromColumn(owner().fetchOne<std::string>("SELECT document FROM record WHERE id = UNHEX(:id)", {{"id", id}}).value(), out);
        return out;
    }
    static std::vector<Label> labels(int number, const std::string& source = "feed") { return record(number, source).labels; }
    static std::int64_t count(const std::string& what) { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + what).value(); }

    /// All that a walk may write of records, in one text.
    static std::string rows()
    {
        std::string out;
        for (const auto* each :
            {"SELECT CONCAT_WS(' ', HEX(id), version, labels, said_labels, source_program, said_program, HEX(content), document,"
             " created_at, updated_at) FROM record ORDER BY id",
                "SELECT CONCAT_WS(' ', HEX(id), version, document, replaced_at) FROM record_history ORDER BY id, version",
                "SELECT CONCAT_WS(' ', source, type, what, got, lost) FROM relabel_tally ORDER BY source, type, what",
                "SELECT CONCAT_WS(' ', HEX(member_id), operation, role, subject, outcome, items) FROM audit_row ORDER BY member_id",
                "SELECT CONCAT_WS(' ', HEX(lists), HEX(after_member), looked, changed, started_at, finished_at) FROM relabel_walk"})
            for (const auto& row : owner().fetch<std::string>(each))
                out += row + '\n';
        return out;
    }
};

TEST_F(Relabelling, GivesALabelWhenTheListGainsACodeAndKeepsWhatWas)
{
    takeIn(1, "F11.10");
    takeIn(2, "I10");
    const auto before = record(1);
    EXPECT_EQ(before.labels, std::vector{Label::general});
    putCode("F11.10");
    const auto report = run();
    EXPECT_EQ(report.looked, 2);
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.tally.counts(),
        (std::map<Tally::Key, Tally::Count>{{{"feed", "condition", "general"}, {0, 1}}, {{"feed", "condition", "substance-use"}, {1, 0}}}));
    const auto after = record(1);
    EXPECT_EQ(after.labels, std::vector{Label::substanceUse});
    EXPECT_EQ(after.version, 2);
    EXPECT_EQ(after.createdAt, came);
    EXPECT_EQ(after.updatedAt, today);
    EXPECT_EQ(count("record WHERE version = 2 AND updated_at > created_at AND labels = 'substance-use'"), 1) << "the columns say the same";
    EXPECT_EQ(record(2).version, 1) << "what does not change is not written";
    const auto history = owner().fetch<std::string>("SELECT document FROM record_history");
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0], json::toColumn(before));
    takeIn(1, "F11.10");
    EXPECT_EQ(record(1).version, 2) << "what its source says is still the same";
}

TEST_F(Relabelling, TakesAwayALabelThatOnlyTheListHadGiven)
{
    takeIn(1, "F10.20");
    takeIn(2, "F10.20", "feed", {{Label::substanceUse, Label::psychotherapyNotes}, SourceProgram::unknown});
    takeIn(3, "F10.20", "feed", {{}, SourceProgram::part2});
    endCode("F10.20");
    EXPECT_EQ(run().changed, 1);
    EXPECT_EQ(labels(1), std::vector{Label::general});
    EXPECT_EQ(labels(2), (std::vector{Label::substanceUse, Label::psychotherapyNotes})) << "what its source said stays";
    EXPECT_EQ(labels(3), std::vector{Label::substanceUse}) << "Part 2 follows the source, whatever the code";
    putCode("F10.20");
    EXPECT_EQ(run().changed, 1) << "and gives it again";
    EXPECT_EQ(record(1).version, 3);
    EXPECT_EQ(count("record_history"), 2);
}

TEST_F(Relabelling, FollowsASourceThatTurnsOutToBeAProgram)
{
    takeIn(1, "I10", "detox");
    takeIn(2, "I10", "detox", {{}, SourceProgram::notPart2});
    takeIn(3, "I10");
    putSource("detox", SourceProgram::part2);
    EXPECT_EQ(run().changed, 1);
    EXPECT_EQ(record(1, "detox").sourceProgram, SourceProgram::part2);
    EXPECT_EQ(labels(1, "detox"), std::vector{Label::substanceUse});
    EXPECT_EQ(count("record WHERE source_program = 'part-2' AND said_program = 'unknown'"), 1);
    EXPECT_EQ(record(2, "detox").version, 1) << "what a record itself says wins";
    EXPECT_EQ(record(3).version, 1);
    takeIn(4, "I10", "detox");
    EXPECT_EQ(labels(4, "detox"), std::vector{Label::substanceUse}) << "what comes in later is judged in the same way";
    EXPECT_EQ(run().changed, 0);
    putSource("detox", SourceProgram::unknown);
    EXPECT_EQ(run().changed, 2) << "it was a mistake";
    EXPECT_EQ(record(1, "detox").sourceProgram, SourceProgram::unknown);
    EXPECT_EQ(labels(4, "detox"), std::vector{Label::general});
}

TEST_F(Relabelling, KnowsWhatWasSaidOfRecordsThatCameBeforeItWasKept)
{
    takeIn(1, "F10.20");
    takeIn(2, "F10.20", "feed", {{Label::hiv}, SourceProgram::unknown});
    owner().executeText("UPDATE record SET said_labels = NULL, said_program = NULL");
    endCode("F10.20");
    EXPECT_EQ(run().changed, 2);
    EXPECT_EQ(labels(1), std::vector{Label::general});
    EXPECT_EQ(labels(2), std::vector{Label::hiv});
    EXPECT_EQ(count("record WHERE said_labels = 'hiv'"), 1) << "now it is kept";
}

TEST_F(Relabelling, EndedInTheMiddleAndTakenUpAgainIsAsOneRun)
{
    const RelabelOrder order{.pieceSize = 3};
    const auto fill = [] {
        for (int i = 0; i < 20; ++i)
            takeIn(i, i % 2 == 0 ? "F11.10" : "I10", i % 3 == 0 ? "detox" : "feed");
        putCode("F11.10");
        putSource("detox", SourceProgram::part2);
    };
    fill();
    const auto whole = run(order);
    EXPECT_FALSE(whole.resumed);
    const auto expected = rows();
    EXPECT_EQ(count("audit_row"), whole.changed) << "each member has one record here";

    sql::TestDatabase::get()->empty();
    SetUp();
    fill();
    runUntil(4, order);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT looked FROM relabel_walk"), 6);
    owner().executeText("CREATE TRIGGER no_audit BEFORE INSERT ON audit_row FOR EACH ROW SIGNAL SQLSTATE '45000'");
    EXPECT_THROW(run(order), sql::Broken) << "its last statement fails";
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT looked FROM relabel_walk"), 6) << "a piece is whole or not at all";
    owner().executeText("DROP TRIGGER no_audit");
    runUntil(3, order);
    const auto rest = run(order);
    EXPECT_TRUE(rest.resumed);
    EXPECT_EQ(rows(), expected);
    EXPECT_EQ(rest.looked, whole.looked);
    EXPECT_EQ(rest.tally.counts(), whole.tally.counts());
}

TEST_F(Relabelling, BeginsAnewWhenItIsToldToAndWhenTheListsHaveChanged)
{
    const RelabelOrder order{.pieceSize = 1};
    for (int i = 0; i < 6; ++i)
        takeIn(i, "F11.10");
    runUntil(5, order);
    putCode("F11.10");
    const auto report = run(order);
    EXPECT_TRUE(report.resumed);
    EXPECT_EQ(report.looked, 6) << "from the first member, by the new list";
    EXPECT_EQ(report.changed, 6);
    endCode("F11.10");
    runUntil(5, order);
    const auto anew = run({.fromStart = true, .pieceSize = 1});
    EXPECT_FALSE(anew.resumed);
    EXPECT_EQ(anew.looked, 6);
    EXPECT_EQ(anew.changed, 3) << "those that the ended run had left";
    EXPECT_EQ(run(order).changed, 0) << "after a finished walk another begins";
}

TEST_F(Relabelling, SaysBeforehandWhatWouldChangeAndWritesNothing)
{
    for (int i = 0; i < 8; ++i)
        takeIn(i, i % 2 == 0 ? "F11.10" : "I10");
    putCode("F11.10");
    const auto before = rows();
    const auto tried = run({.dryRun = true, .pieceSize = 3});
    EXPECT_EQ(rows(), before);
    const auto done = run({.pieceSize = 3});
    EXPECT_EQ(tried.looked, done.looked);
    EXPECT_EQ(tried.changed, 4);
    EXPECT_EQ(tried.changed, done.changed);
    EXPECT_EQ(tried.tally.counts(), done.tally.counts());
}

TEST_F(Relabelling, LeavesARowOfTheAuditForEachMemberWhoseRecordsChanged)
{
    takeIn(1, "F11.10");
    takeIn(1, "F11.10", "another-feed");
    takeIn(2, "I10");
    putCode("F11.10");
    run();
    EXPECT_EQ(count("audit_row"), 1);
    EXPECT_EQ(count("audit_row WHERE operation = 'relabel' AND role = 'system' AND subject = 'careway relabel' AND items = 2"
                    " AND outcome = 'done' AND member_id = (SELECT id FROM member WHERE member_number = 'CW1')"),
        1);
}

TEST_F(Relabelling, KeepsOthersFromTheWalkWhileItIsAtAPiece)
{
    takeIn(1, "F11.10");
    const auto taken = [] {
        try {
            (void)database().lease()->fetch<int>("SELECT id FROM relabel_walk WHERE id = 1 FOR UPDATE NOWAIT");
            return false;
        } catch (const sql::Again&) {
            return true;
        }
    };
    int readings = 0;
    std::vector<bool> seen;
    run({}, [&] {
        if (++readings > 2) seen.push_back(taken()); // what went before are the run's own and the new walk's
        return today;
    });
    EXPECT_EQ(seen, std::vector{true});
    EXPECT_FALSE(taken());
}

TEST_F(Relabelling, OfTwoRunsTakesTurnsAtThePiecesOfOneWalk)
{
    for (int i = 0; i < 12; ++i)
        takeIn(i, "F11.10");
    putCode("F11.10");
    const auto one = [] { return run({.pieceSize = 1}).looked; };
    auto other = std::async(std::launch::async, one);
    EXPECT_EQ(one(), 12);
    EXPECT_EQ(other.get(), 12);
    EXPECT_EQ(count("record WHERE version = 2"), 12);
    EXPECT_EQ(count("record_history"), 12);
    EXPECT_EQ(count("audit_row"), 12);
}

} // namespace

} // namespace careway::app
