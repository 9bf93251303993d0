#include "sql/database.hpp"
#include "sql/support/test_database.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <latch>
#include <thread>

namespace careway::sql {
namespace {

using namespace std::chrono_literals;

class PoolTest : public DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        owner().executeText(
            "CREATE TABLE IF NOT EXISTS counter (name VARCHAR(20) NOT NULL PRIMARY KEY, value INT NOT NULL) ENGINE = InnoDB");
        owner().executeText("INSERT INTO counter (name, value) VALUES ('a', 0), ('b', 0)");
    }

    static DatabaseOptions options(std::size_t sessions) { return {testSession(address()), sessions, 10s}; }
    static void add(Session& session, const char* name)
    {
        session.execute("UPDATE counter SET value = value + 1 WHERE name = :name", {{"name", name}});
    }
    static int value(const char* name)
    {
        return owner().fetchOne<int>("SELECT value FROM counter WHERE name = :name", {{"name", name}}).value();
    }
    /// Ends a connection at the server, and waits until it is gone.
    static void end(std::int64_t connection)
    {
        owner().executeText("KILL " + std::to_string(connection));
        while (owner().fetchOne<int>("SELECT COUNT(*) FROM information_schema.processlist WHERE id = :id", {{"id", connection}}) != 0)
            std::this_thread::sleep_for(1ms);
    }
    static std::int64_t connectionOf(Session& session) { return session.fetchOne<std::int64_t>("SELECT CONNECTION_ID()").value(); }
};

TEST_F(PoolTest, CommitsWhatWasDoneAndGivesItsResult)
{
    EXPECT_EQ(database().transact([](Session& session) {
        add(session, "a");
        return 7;
    }),
        7);
    database().transact([](Session& session) { add(session, "a"); });
    EXPECT_EQ(value("a"), 2);
    EXPECT_EQ(database().leased(), 0U);
}

TEST_F(PoolTest, UndoesWhatEndedInAnException)
{
    EXPECT_THROW(database().transact([](Session& session) {
        add(session, "a");
        refuse(Error::Kind::conflict, "test/no", "No.");
    }),
        Refusal);
    EXPECT_EQ(value("a"), 0);
}

TEST_F(PoolTest, RunsAWorkAgainThatMetADeadlock)
{
    std::atomic<int> runs = 0;
    std::latch bothHoldOne(2);
    const auto inOrder = [&](const char* first, const char* second) {
        bool metBefore = false;
        database().transact([&, metBefore](Session& session) mutable {
            ++runs;
            add(session, first);
            if (!std::exchange(metBefore, true)) bothHoldOne.arrive_and_wait();
            add(session, second);
        });
    };
    auto other = std::async(std::launch::async, inOrder, "b", "a");
    inOrder("a", "b");
    other.get();
    EXPECT_EQ(runs, 3);
    EXPECT_EQ(value("a"), 2);
    EXPECT_EQ(value("b"), 2);
}

TEST_F(PoolTest, LetsNoWorkGoOnAfterADeadlock)
{
    std::latch bothHoldOne(2);
    const auto undone = [&](const char* first, const char* second) {
        const auto session = database().lease();
        Transaction transaction(*session);
        add(*session, first);
        bothHoldOne.arrive_and_wait();
        try {
            add(*session, second);
            transaction.commit();
            return 0;
        } catch (const Again&) { // as a work might that catches too much
            EXPECT_THROW(add(*session, second), Again);
            EXPECT_THROW(transaction.commit(), Again);
            return 1;
        }
    };
    auto other = std::async(std::launch::async, undone, "b", "a");
    const int one = undone("a", "b");
    EXPECT_EQ(one + other.get(), 1);
    EXPECT_EQ(value("a"), 1);
    EXPECT_EQ(value("b"), 1);
}

TEST_F(PoolTest, GivesUpOnAWorkThatMeetsDeadlocksForEver)
{
    int runs = 0;
    try {
        database().transact([&](Session&) {
            ++runs;
            throw Again();
        });
        FAIL() << "it ended";
    } catch (const Unavailable& unavailable) {
        EXPECT_EQ(unavailable.error().code, "database/busy");
    }
    EXPECT_EQ(runs, 4);
}

TEST_F(PoolTest, ConnectsAnewWhenAConnectionWasLostBetweenTwoWorks)
{
    Database pool(options(1));
    const auto before = pool.transact(connectionOf);
    end(before);
    std::int64_t after = 0;
    int runs = 0;
    pool.transact([&](Session& session) {
        ++runs;
        add(session, "a");
        after = connectionOf(session);
    });
    EXPECT_EQ(runs, 1);
    EXPECT_NE(before, after);
    EXPECT_EQ(value("a"), 1);

    end(after);
    EXPECT_EQ(pool.lease()->fetchOne<int>("SELECT 1"), 1);
}

TEST_F(PoolTest, RefusesAWorkThatLostItsConnectionHalfWayAndHealsForTheNext)
{
    Database pool(options(1));
    const auto half = [&](Session& session) {
        add(session, "a");
        end(connectionOf(session));
        add(session, "b");
    };
    EXPECT_THROW(pool.transact(half), Unavailable);
    EXPECT_EQ(value("a"), 0);
    EXPECT_EQ(value("b"), 0);
    pool.transact([](Session& session) { add(session, "b"); });
    EXPECT_EQ(value("b"), 1);
}

TEST_F(PoolTest, RepeatsNoWriteOfWhichItIsNotKnownWhetherItWasDone)
{
    Database pool(options(1));
    end(pool.transact(connectionOf));
    EXPECT_THROW(add(*pool.lease(), "a"), Unavailable);
    EXPECT_EQ(value("a"), 0);
    add(*pool.lease(), "a");
    EXPECT_EQ(value("a"), 1);
}

TEST_F(PoolTest, SaysThatItIsBusyWhenEverySessionIsInUse)
{
    Database pool(options(1));
    const auto held = pool.lease();
    EXPECT_EQ(pool.leased(), 1U);
    try {
        (void)pool.lease(1ms);
        FAIL() << "one session was given to two";
    } catch (const Unavailable& unavailable) {
        EXPECT_EQ(unavailable.error().code, "database/busy");
    }
}

TEST_F(PoolTest, TakesBackASessionWithoutWhatWasLeftOpen)
{
    Database pool(options(1));
    {
        const auto held = pool.lease();
        held->begin();
        add(*held, "a");
    }
    EXPECT_FALSE(pool.lease()->inTransaction());
    EXPECT_EQ(value("a"), 0);
}

TEST_F(PoolTest, KeepsAPlaceFreeWhenItCannotConnect)
{
    auto wrong = options(1);
    wrong.session.address.password = "wrong";
    Database pool(wrong);
    for (int i = 0; i < 3; ++i)
        EXPECT_THROW((void)pool.lease(1ms), Unavailable);
    EXPECT_EQ(pool.leased(), 0U);
}

TEST_F(PoolTest, IsForManyThreads)
{
    std::atomic<int> statements = 0;
    Database pool(options(3));
    pool.observe([&](const Statement&) { ++statements; });
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                pool.transact([](Session& session) { add(session, "a"); });
        });
    }
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(value("a"), 80);
    EXPECT_EQ(statements, 240);
}

TEST_F(PoolTest, EveryObserverHearsOfEveryStatementThatComesAfterIt)
{
    std::vector<std::string> first, second;
    Database pool(options(1));
    pool.observe([&](const Statement& statement) { first.emplace_back(statement.name); });
    (void)pool.lease()->fetchOne<int>("/* one */ SELECT 1");
    pool.observe([&](const Statement& statement) { second.emplace_back(statement.name); });
    (void)pool.lease()->fetchOne<int>("/* two */ SELECT 2");
    EXPECT_EQ(first, (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(second, (std::vector<std::string>{"two"}));
}

TEST_F(PoolTest, NobodyComesToObserveWhileASessionIsInUse)
{
    Database pool(options(1));
    const auto lease = pool.lease();
    EXPECT_THROW(pool.observe([](const Statement&) { }), std::logic_error);
}

} // namespace
} // namespace careway::sql
