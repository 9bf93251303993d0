#include "sql/audit/sealed_audit.hpp"

#include <thread>

namespace careway::audit {
namespace {

class Sealing : public SealedAudit {
protected:
    /// A session as a server of the service has them.
    static sql::SessionOptions server(std::chrono::seconds lockWithin = std::chrono::seconds(5))
    {
        auto out = sql::testSession(address());
        out.lockWithin = lockWithin;
        return out;
    }
};

TEST_F(Sealing, BeginsWithTheFirstRowAndLeavesNoGap)
{
    EXPECT_EQ(sealAt(at("12:00:00")), 0U) << "there is no row yet";
    writeAt(at("13:58:59.999"), 2);
    writeAt(at("14:00:00"), 1);
    writeAt(at("16:20:07.5"), 3);
    EXPECT_EQ(sealAt(at("13:59:29")), 0U) << "a transaction may still be open";
    EXPECT_EQ(sealAt(at("16:21:31")), 7U);
    std::vector<std::pair<Window, std::int64_t>> held;
    for (const auto& seal : seals())
        held.emplace_back(seal.window, seal.items);
    const std::vector<std::pair<Window, std::int64_t>> expected{{{at("13:58:00"), at("13:59:00")}, 2},
        {{at("13:59:00"), at("14:00:00")}, 0}, {{at("14:00:00"), at("14:01:00")}, 1}, {{at("14:01:00"), at("15:00:00")}, 0},
        {{at("15:00:00"), at("16:00:00")}, 0}, {{at("16:00:00"), at("16:20:00")}, 0}, {{at("16:20:00"), at("16:21:00")}, 3}};
    EXPECT_EQ(held, expected);
    EXPECT_EQ(sealAt(at("16:59:00")), 0U) << "the empty minutes are sealed with the hour";
    EXPECT_EQ(sealAt(at("17:00:30")), 1U);
    EXPECT_EQ(told(inspected()), "whole");
}

TEST_F(Sealing, ProvesWhatItHoldsAndCountsWhatIsNotSealedYet)
{
    writeAt(at("15:00:01"), 2);
    writeAt(at("15:00:02"), 2500); // three parts, of statements of 1,000 rows with the same time
    writeAt(at("15:03:00"), 4);
    sealAt(at("15:01:30"));
    const auto found = inspected(keptOutside());
    EXPECT_EQ(told(found), "whole");
    EXPECT_EQ(found.seals, 1);
    EXPECT_EQ(found.rows, 2502);
    EXPECT_EQ(found.unsealed, 4);
    EXPECT_EQ(found.until, at("15:01:00"));
    EXPECT_EQ(owner().fetchOne<int>("SELECT COUNT(*) FROM audit_leaf"), 3);
}

TEST_F(Sealing, WaitsForATransactionThatIsOpenAcrossTheEndOfTheWindow)
{
    writeAt(at("15:00:01"), 1);
    sql::Session slow(server()), impatient(server(std::chrono::seconds(1)));
    setClock(slow, at("15:00:59.9"));
    slow.begin();
    write(slow, 1);
    EXPECT_THROW(sealAt(impatient, at("15:02:00")), sql::Again) << "nothing is sealed over a row that may yet be there";
    EXPECT_TRUE(seals().empty());
    std::size_t made = 0;
    std::thread patient([&] {
        sql::Session session(server(std::chrono::seconds(30)));
        made = sealAt(session, at("15:02:00"));
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(200)); // most likely it waits by now; if not, it has nothing to wait for
    slow.commit();
    patient.join();
    EXPECT_EQ(made, 1U);
    EXPECT_EQ(seals().at(0).items, 2);
    EXPECT_EQ(told(inspected()), "whole");
}

TEST_F(Sealing, WaitsAlsoForTheFirstRowOfAMinuteThatWouldElseBeEmpty)
{
    writeAt(at("15:00:01"), 1);
    sql::Session slow(server()), impatient(server(std::chrono::seconds(1)));
    setClock(slow, at("15:30:00"));
    slow.begin();
    write(slow, 1);
    EXPECT_THROW(sealAt(impatient, at("16:10:00")), sql::Again);
    slow.rollback();
    EXPECT_EQ(sealAt(impatient, at("16:10:00")), 2U);
    EXPECT_EQ(seals().at(1).window, (Window{at("15:01:00"), at("16:00:00")}));
    EXPECT_EQ(told(inspected()), "whole");
}

TEST_F(Sealing, BySeveralServersAtOnceMakesOneChain)
{
    for (int minute = 10; minute < 60; ++minute)
        writeAt(at("15:" + std::to_string(minute) + ":30"), 1 + minute % 3);
    std::atomic<std::size_t> made = 0;
    const auto seal = [&] {
        sql::Session session(server());
        for (bool done = false; !done;) {
            try {
                made += sealAt(session, at("16:30:00"));
                done = true;
            } catch (const sql::Again&) { // as a sealer tries again
            }
        }
    };
    std::vector<std::thread> servers;
    for (int i = 0; i < 4; ++i)
        servers.emplace_back(seal);
    for (auto& each : servers)
        each.join();
    EXPECT_EQ(made, 50U);
    EXPECT_EQ(seals().size(), 50U);
    EXPECT_EQ(told(inspected()), "whole");
}

TEST_F(Sealing, TakesNoHarmFromServersWhoseClocksAreWrong)
{
    for (int second = 10; second < 60; ++second) {
        setClock(owner(), at("15:00:" + std::to_string(second)));
        write(owner(), 1, at("09:00:00")); // by the one server it is morning yet
        write(owner(), 2, at("21:00:00")); // by the other one evening
        if (second % 20 == 0) sealAt(at("15:00:" + std::to_string(second)));
    }
    EXPECT_EQ(sealAt(at("15:02:00")), 1U);
    EXPECT_EQ(seals().at(0).items, 150);
    EXPECT_EQ(told(inspected()), "whole");
}

TEST_F(Sealing, RefusesToGoOnWhereTheLastSealWasTakenAway)
{
    writeAt(at("15:00:01"), 1);
    writeAt(at("15:01:01"), 1);
    sealAt(at("15:02:30"));
    owner().executeText("DELETE FROM audit_seal WHERE number = 2");
    EXPECT_THROW(sealAt(at("15:02:30")), std::runtime_error);
    EXPECT_EQ(told(inspected()), "seal 2 was removed");
}

TEST_F(Sealing, StopsBetweenTwoWindowsWhenItIsTold)
{
    writeAt(at("15:00:01"), 1);
    setClock(owner(), at("15:02:30"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(sealDue(owner(), stop.get_token()), 0U);
    EXPECT_EQ(sealDue(owner(), {}), 1U);
}

} // namespace
} // namespace careway::audit
