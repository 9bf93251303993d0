#include "app/take_over.hpp"

#include "app/seed.hpp"
#include "app/seed_care.hpp"
#include "assessments/take_over.hpp"
#include "json/column.hpp"
#include "models/assessment.hpp"
#include "models/observation.hpp"
#include "sql/support/test_database.hpp"

#include <sstream>
#include <thread>

namespace careway::assessments {

namespace {

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

/// Records of totals, as feeds brought them.
class TakingOver : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        const auto reference = std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference";
        app::seedAccess(owner(), reference, [](const std::string&) { });
        app::seedCare(owner(), reference, [](const std::string&) { });
        for (int i = 0; i < 5; ++i)
            owner().execute(
                "INSERT INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex, "
                "languages, addresses, contacts, channels, created_at, updated_at) VALUES (UNHEX(:id), 1, :number, 'A', 'B', "
                "'a', 'b', '1980-01-01', 'male', '[]', '[]', '[]', '[]', :now, :now)",
                {{"id", member(i)}, {"number", "CW" + std::to_string(i)}, {"now", now}});
    }

    static Id member(int i) { return namedId("member " + std::to_string(i)); }

    /// The record of a total, in place of what it was before.
    static Id fed(int of, const std::string& code, double total, const std::string& observedAt = "2026-03-01T10:00:00Z",
        std::int64_t version = 1, const std::string& system = "http://loinc.org", const std::string& labels = "")
    {
        api::Observation out;
        out.id = namedId(std::to_string(of) + code + observedAt);
        out.version = version;
        out.memberId = member(of);
        out.source = "feed";
        out.sourceId = out.id.text();
        out.sourceProgram = api::SourceProgram::notPart2;
        out.basis.kind = api::BasisKind::payment;
        out.labels = {api::Label::general};
        if (!labels.empty()) json::fromColumn(labels, out.labels.front());
        out.kind = api::ObservationKind::survey;
        out.coding = {system, code, "A total"};
        out.observedAt = parseInstant(observedAt).value();
        out.quantity = api::Quantity{total, "{score}"};
        out.createdAt = out.updatedAt = now;
        owner().execute(
            "REPLACE INTO record (member_id, type, occurred_at, id, version, kind, codes, labels, source_program, basis, content, "
            "document, created_at, updated_at) VALUES (UNHEX(:member), 'observation', :at, UNHEX(:id), :version, 'survey', :codes, "
            ":labels, 'not-part-2', 'payment', UNHEX(SHA2('x', 256)), :document, :at, :at)",
            {{"member", out.memberId}, {"at", out.observedAt}, {"id", out.id}, {"version", version}, {"codes", '|' + code + '|'},
                {"labels", labels}, {"document", json::toColumn(out)}});
        return out.id;
    }

    static app::TakeOverReport run(std::int64_t pieceSize = 2)
    {
        std::ostringstream ignored;
        Progress progress(ignored, false);
        return app::takeOverAssessments(database(), pieceSize, [] { return now; }, progress);
    }
    static std::vector<api::Assessment> all(const std::string& where = "TRUE")
    {
        std::vector<api::Assessment> out;
        for (const auto& each : owner().fetch<std::string>("SELECT document FROM assessment WHERE " + where + " ORDER BY created_at, id"))
            json::fromColumn(each, out.emplace_back());
        return out;
    }
};

} // namespace

TEST_F(TakingOver, MakesAnAssessmentOfATotalWithoutItemsAndWithoutASignal)
{
    const auto record = fed(0, "44261-6", 21);
    EXPECT_EQ(run().made, 1);
    const auto made = all();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].state, api::AssessmentState::totalOnly);
    EXPECT_EQ(made[0].source, api::AssessmentSource::record);
    EXPECT_EQ(made[0].recordId, record);
    EXPECT_EQ(made[0].instrument, "phq-9");
    EXPECT_EQ(made[0].total, 21);
    EXPECT_EQ(made[0].band->code, "severe");
    EXPECT_EQ(made[0].answeredAt, parseInstant("2026-03-01T10:00:00Z"));
    EXPECT_TRUE(made[0].answers.empty());
    EXPECT_TRUE(made[0].flags.empty());
    EXPECT_FALSE(made[0].crisisLine);
    EXPECT_EQ(owner().fetchOne<std::string>("SELECT CONCAT(source_program, ' ', basis) FROM assessment"), "not-part-2 payment");
}

TEST_F(TakingOver, IsDoneOnceHoweverOftenItIsTried)
{
    for (int i = 0; i < 5; ++i)
        fed(i, "55758-7", i);
    EXPECT_EQ(run(1).made, 5);
    const auto before = all();
    const auto again = run(3);
    EXPECT_EQ(again.made, 0);
    EXPECT_EQ(again.there, 5);
    EXPECT_EQ(all(), before);
}

TEST_F(TakingOver, GoesOnWhereItWasEndedAndSeveralMayDoItAtOnce)
{
    for (int i = 0; i < 5; ++i)
        fed(i, "55758-7", i);
    static_cast<void>(
        database().transact([&](sql::Session& session) { return takeOver(session, {}, Id{}, pieceEnd(session, Id{}, 2), now); }));
    EXPECT_EQ(all().size(), 2U);
    std::vector<std::thread> hands;
    for (int i = 0; i < 3; ++i)
        hands.emplace_back([] { run(1); });
    for (auto& each : hands)
        each.join();
    EXPECT_EQ(all().size(), 5U);
}

TEST_F(TakingOver, OfWhatAFeedCorrectedReplacesWhatWasTakenOver)
{
    fed(0, "44261-6", 21);
    run();
    fed(0, "44261-6", 12, "2026-03-01T10:00:00Z", 2);
    EXPECT_EQ(run().made, 1);
    const auto old = all("replaced_by IS NOT NULL"), current = all("replaced_by IS NULL");
    ASSERT_EQ(old.size(), 1U);
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(old[0].total, 21);
    EXPECT_EQ(current[0].total, 12);
    EXPECT_EQ(current[0].replaces, old[0].id);
    EXPECT_EQ(run().made, 0);
}

TEST_F(TakingOver, LeavesWhatSomebodyHasCorrectedHere)
{
    fed(0, "44261-6", 21);
    run();
    owner().executeText("UPDATE assessment SET replaced_by = UNHEX(MD5('by hand')), "
                        "document = JSON_SET(document, '$.replacedBy', '3dbd293a-753c-8877-8181-89b8da0d9762')");
    EXPECT_EQ(run().there, 1);
    EXPECT_EQ(all().size(), 1U);
}

TEST_F(TakingOver, PassesByWhatIsNoTotalOfAnInstrument)
{
    fed(0, "44261-6", 28);
    fed(1, "44261-6", 2.5);
    fed(2, "44261-6", -1);
    fed(3, "4548-4", 7);
    fed(4, "44261-6", 7, "2026-03-01T10:00:00Z", 1, "urn:another-system");
    const auto report = run();
    EXPECT_EQ(report.made, 0);
    EXPECT_EQ(report.unusable, 4) << "a laboratory value is not even looked at";
}

TEST_F(TakingOver, LabelsByTheInstrumentAndByTheRecordAndFollowsIt)
{
    fed(0, "75626-2", 5);
    fed(1, "55758-7", 1, "2026-03-01T10:00:00Z", 1, "http://loinc.org", "hiv");
    run();
    EXPECT_EQ(all("instrument = 'audit-c'").at(0).labels, std::vector{api::Label::substanceUse});
    EXPECT_EQ(all("instrument = 'phq-2'").at(0).labels, std::vector{api::Label::hiv});
    fed(1, "55758-7", 1, "2026-03-01T10:00:00Z", 1, "http://loinc.org", "substance-use");
    EXPECT_EQ(run().made, 0);
    EXPECT_EQ(owner().fetchOne<std::string>("SELECT labels FROM assessment WHERE instrument = 'phq-2'"), "substance-use");
}

TEST_F(TakingOver, TellsTheAuditWhoWasConcerned)
{
    fed(0, "55758-7", 1);
    fed(0, "44261-6", 1);
    fed(1, "55758-7", 1);
    run();
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM audit_row WHERE operation = 'takeOver'"), 2);
    EXPECT_EQ(owner().fetchOne<std::int64_t>(
                  "SELECT items FROM audit_row WHERE operation = 'takeOver' AND member_id = UNHEX(:member)", {{"member", member(0)}}),
        2);
}

} // namespace careway::assessments
