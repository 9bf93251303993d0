#include "sql/rows.hpp"
#include "sql/support/test_database.hpp"

#include <gtest/gtest.h>

#include <random>

namespace careway::sql {
namespace {

using namespace std::chrono_literals;

struct Thing {
    Id id;
    std::string name;
    std::optional<std::int64_t> amount;
    std::optional<double> weight;
    bool ready = false;
    std::optional<Date> day;
    Instant at{};
    std::string raw;

    bool operator==(const Thing&) const = default;
};

constexpr std::string_view columns = "id, name, amount, weight, ready, day, at, raw";

constexpr auto fields = [](Thing& t) { return std::tie(t.id, t.name, t.amount, t.weight, t.ready, t.day, t.at, t.raw); };

constexpr std::string_view insertThing = R"(
INSERT INTO thing (id, name, amount, weight, ready, day, at, raw)
VALUES (UNHEX(:id), :name, :amount, :weight, :ready, :day, :at, UNHEX(:raw))
)";

Bindings valuesOf(const Thing& t)
{
    return {{"id", t.id}, {"name", t.name}, {"amount", t.amount}, {"weight", t.weight}, {"ready", t.ready}, {"day", t.day}, {"at", t.at},
        {"raw", Parameter::bytes(t.raw)}};
}

/// A table of its own, with a column of each kind.
class SessionTest : public DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        owner().executeText(
            "CREATE TABLE IF NOT EXISTS thing (id BINARY(16) NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, amount BIGINT NULL,"
            " weight DOUBLE NULL, ready BOOLEAN NOT NULL, day DATE NULL, at DATETIME(3) NOT NULL, raw VARBINARY(300) NOT NULL,"
            " UNIQUE KEY thing_name (name)) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        session_ = std::make_unique<Session>(testSession(address()));
    }

    void insert(const Thing& thing) { session_->execute(insertThing, valuesOf(thing)); }

    std::optional<Thing> find(const Id& id)
    {
        return session_->fetchOne<Thing>("SELECT " + std::string(columns) + " FROM thing WHERE id = UNHEX(:id)", {{"id", id}}, fields);
    }

    static Thing sample()
    {
        const Instant now = Instant(std::chrono::sys_days(2026y / 11 / 24)) + 4h + 28min + 51s + 7ms;
        return {newId(now), "a thing", 42, 0.1, true, 2000y / 2 / 29, now, "raw"};
    }

    std::unique_ptr<Session> session_;
};

TEST_F(SessionTest, IsStrictUtcAndReadCommitted)
{
    EXPECT_EQ(session_->fetchOne<std::string>("SELECT @@session.time_zone"), "+00:00");
    const auto mode = session_->fetchOne<std::string>("SELECT @@session.sql_mode").value();
    for (const auto* word : {"STRICT_ALL_TABLES", "NO_ZERO_DATE", "NO_ZERO_IN_DATE", "ONLY_FULL_GROUP_BY"})
        EXPECT_NE(mode.find(word), std::string::npos) << word;
    EXPECT_EQ(mode.find("NO_BACKSLASH_ESCAPES"), std::string::npos);
    EXPECT_EQ(session_->fetchOne<std::string>("SELECT @@session.character_set_client"), "utf8mb4");
    EXPECT_EQ(session_->fetchOne<int>("SELECT @@session.innodb_lock_wait_timeout"), 5);
    using Setting = std::pair<std::string, std::string>;
    const auto isolation
        = session_->fetchOne<Setting>("SHOW SESSION VARIABLES WHERE variable_name IN ('tx_isolation', 'transaction_isolation')", {},
            [](Setting& setting) { return std::tie(setting.first, setting.second); });
    EXPECT_EQ(isolation.value().second, "READ-COMMITTED");
}

TEST_F(SessionTest, GivesBackEveryKindOfValue)
{
    auto thing = sample();
    insert(thing);
    EXPECT_EQ(find(thing.id), thing);
    EXPECT_EQ(find(newId(thing.at)), std::nullopt);
}

TEST_F(SessionTest, GivesBackNothingWhereNothingWas)
{
    auto thing = sample();
    thing.amount.reset();
    thing.weight.reset();
    thing.day.reset();
    thing.raw.clear();
    insert(thing);
    EXPECT_EQ(find(thing.id), thing);
    EXPECT_THROW((void)session_->fetchOne<std::int64_t>("SELECT amount FROM thing"), std::logic_error);
}

TEST_F(SessionTest, KeepsEveryByteOfAnId)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::vector<Thing> things;
    for (int i = 0; i < 300; ++i) {
        auto thing = sample();
        for (auto& byte : thing.id.bytes)
            byte = static_cast<std::uint8_t>(random() % 4 == 0 ? 0 : random());
        thing.name = std::to_string(i);
        thing.raw.resize(random() % 300);
        for (auto& byte : thing.raw)
            byte = static_cast<char>(random());
        insert(thing);
        things.push_back(thing);
    }
    const auto found = session_->fetch<Thing>("SELECT " + std::string(columns) + " FROM thing", {}, fields);
    ASSERT_EQ(found.size(), things.size());
    for (const auto& thing : things)
        EXPECT_EQ(find(thing.id), thing);
}

TEST_F(SessionTest, KeepsHostileTextAsItIs)
{
    int count = 0;
    for (const std::string text : {"", "'", "''", "\\", "\\'", "\"; DROP TABLE thing; -- ", ":name", "'; :id", "%_", "\r\n\t", "a\x1a z",
             "\xF0\x9F\x98\xB7 na\xC3\xAFve \xE5\x8C\xBB", "NULL", "/* */ # --"}) {
        for (const bool bulk : {false, true}) {
            auto thing = sample();
            thing.name = text + std::to_string(++count);
            if (bulk) {
                insertMany(*session_, "INSERT INTO thing (id, name, amount, weight, ready, day, at, raw) VALUES",
                    "(UNHEX(:id), :name, :amount, :weight, :ready, :day, :at, UNHEX(:raw))", std::vector{valuesOf(thing)});
            } else {
                insert(thing);
            }
            EXPECT_EQ(find(thing.id), thing);
            EXPECT_EQ(session_->fetch<Id>("SELECT id FROM thing WHERE name = :name", {{"name", thing.name}}), std::vector{thing.id});
        }
    }
}

TEST_F(SessionTest, CountsTheRowsThatItFoundEvenWhenNothingChanged)
{
    const auto thing = sample();
    insert(thing);
    EXPECT_EQ(
        session_->execute("UPDATE thing SET amount = :amount WHERE id = UNHEX(:id)", {{"amount", thing.amount}, {"id", thing.id}}), 1);
    EXPECT_EQ(session_->execute("UPDATE thing SET amount = 1 WHERE id = UNHEX(:id)", {{"id", newId(thing.at)}}), 0);
    EXPECT_EQ(session_->execute("DELETE FROM thing"), 1);
}

TEST_F(SessionTest, TakesNumbersWhereSqlWantsThemBare)
{
    for (int i = 0; i < 3; ++i) {
        auto thing = sample();
        thing.name = std::to_string(i);
        insert(thing);
    }
    EXPECT_EQ(session_->fetch<std::string>("SELECT name FROM thing ORDER BY name LIMIT :limit", {{"limit", 2}}).size(), 2U);
}

TEST_F(SessionTest, NamesTheIndexThatRefusedARow)
{
    auto thing = sample();
    insert(thing);
    try {
        insert(thing);
        FAIL() << "two rows have one id";
    } catch (const Duplicate& duplicate) {
        EXPECT_EQ(duplicate.key(), "PRIMARY");
    }
    thing.id = newId(thing.at);
    try {
        insert(thing);
        FAIL() << "two rows have one name";
    } catch (const Duplicate& duplicate) {
        EXPECT_EQ(duplicate.key(), "thing_name");
    }
}

TEST_F(SessionTest, TellsOfOtherErrorsNothingButTheNumber)
{
    auto thing = sample();
    thing.name = std::string(201, 'x');
    try {
        insert(thing);
        FAIL() << "a text was cut";
    } catch (const Broken& broken) {
        EXPECT_EQ(broken.number(), 1406U);
    }
    EXPECT_THROW(session_->execute("INSERT INTO nowhere VALUES (1)"), Broken);
    EXPECT_THROW((void)session_->fetch<int>("SELEKT 1"), Broken);
}

TEST_F(SessionTest, RefusesAStatementWhoseNamesHaveNoValues)
{
    EXPECT_THROW(session_->execute("DELETE FROM thing WHERE name = :name"), std::logic_error);
    EXPECT_THROW(session_->execute("DELETE FROM thing WHERE name = :name", {{"nmae", "x"}}), std::logic_error);
    EXPECT_THROW((void)session_->fetch<int>("SELECT 1, 2"), std::logic_error);
    EXPECT_THROW((void)session_->fetchOne<int>("SELECT 1 UNION ALL SELECT 2"), std::logic_error);
    EXPECT_EQ(session_->fetchOne<int>("SELECT 1"), 1);
}

TEST_F(SessionTest, EndsAStatementThatTakesTooLong)
{
    auto options = testSession(address());
    options.statementWithin = 200ms;
    Session hurried(options);
    try {
        (void)hurried.fetch<int>("SELECT SLEEP(20)");
        FAIL() << "it was waited for";
    } catch (const Unavailable& unavailable) {
        EXPECT_EQ(unavailable.error().code, "database/too-slow");
    }
    EXPECT_EQ(hurried.fetchOne<int>("SELECT 1"), 1);
}

TEST_F(SessionTest, AsksToTryAgainWhenALockIsNotGiven)
{
    insert(sample());
    auto options = testSession(address());
    options.lockWithin = 1s;
    Session other(options);
    Transaction first(*session_);
    session_->execute("UPDATE thing SET amount = 1");
    Transaction second(other);
    EXPECT_THROW(other.execute("UPDATE thing SET amount = 2"), Again);
}

TEST_F(SessionTest, LosesATransactionInWhichNothingIsDoneForTooLong)
{
    auto options = testSession(address());
    options.idleWithin = 1s;
    Session idle(options);
    Transaction forgotten(idle);
    idle.execute(insertThing, valuesOf(sample()));
    EXPECT_EQ(session_->fetch<int>("SELECT amount FROM thing LOCK IN SHARE MODE"), std::vector<int>{}) << "waits until it is undone";
    EXPECT_THROW(forgotten.commit(), Unavailable);
}

TEST_F(SessionTest, UndoesWhatWasNotCommitted)
{
    {
        Transaction transaction(*session_);
        insert(sample());
        EXPECT_THROW(session_->begin(), std::logic_error);
    }
    EXPECT_EQ(session_->fetchOne<int>("SELECT COUNT(*) FROM thing"), 0);
    {
        Transaction transaction(*session_);
        insert(sample());
        transaction.commit();
    }
    EXPECT_EQ(session_->fetchOne<int>("SELECT COUNT(*) FROM thing"), 1);
}

TEST_F(SessionTest, ShowsItsStatementsWithoutTheirValues)
{
    std::vector<std::string> names;
    session_->observe([&](const Statement& statement) {
        names.emplace_back(statement.name);
        EXPECT_EQ(statement.sql.find("a thing"), std::string_view::npos);
        EXPECT_EQ(statement.failed, statement.name == "SELEKT");
        EXPECT_EQ(statement.named, statement.name == "count things");
        EXPECT_EQ(statement.rows, statement.name == "INSERT" || statement.name == "count things" ? 1 : 0);
    });
    {
        Transaction transaction(*session_);
        insert(sample());
        (void)session_->fetchOne<int>("/* count things */ SELECT COUNT(*) FROM thing");
        EXPECT_THROW((void)session_->fetch<int>("SELEKT 1"), Broken);
        transaction.commit();
    }
    EXPECT_EQ(names, (std::vector<std::string>{"BEGIN", "INSERT", "count things", "SELEKT", "COMMIT"}));
}

TEST_F(SessionTest, CannotBeHadWithAWrongPasswordAndSaysSoToTheOperatorOnly)
{
    auto options = testSession(address());
    options.address.password = "wrong";
    try {
        Session session(options);
        FAIL() << "a wrong password was taken";
    } catch (const Unavailable& unavailable) {
        EXPECT_EQ(unavailable.error().code, "database/unavailable");
        EXPECT_NE(unavailable.reason().find("password"), std::string::npos);
        EXPECT_EQ(unavailable.error().detail.find("password"), std::string::npos);
    }
    options.address.socket.clear();
    options.address.host = "127.0.0.1";
    options.address.port = 1;
    EXPECT_THROW(Session session(options), Unavailable);
}

TEST_F(SessionTest, InsertsManyRowsInFewStatements)
{
    int statements = 0;
    session_->observe([&](const Statement&) { ++statements; });
    Rows rows(*session_, "INSERT INTO thing (id, name, amount, weight, ready, day, at, raw) VALUES",
        "(UNHEX(:id), :name, :amount, :weight, :ready, :day, :at, UNHEX(:raw))", "ON DUPLICATE KEY UPDATE amount = VALUES(amount)");
    auto thing = sample();
    for (int i = 0; i < 2500; ++i) {
        thing.id = newId(thing.at);
        thing.name = std::to_string(i);
        rows.add(valuesOf(thing));
    }
    EXPECT_EQ(rows.finish(), 2500);
    EXPECT_EQ(statements, 3);
    thing.amount = 7;
    rows.add(valuesOf(thing));
    EXPECT_EQ(rows.finish(), 2);
    EXPECT_EQ(find(thing.id), thing);
    EXPECT_EQ(rows.finish(), 0);
    EXPECT_THROW(rows.add({{"id", thing.id}}), std::logic_error);
}

} // namespace
} // namespace careway::sql
