#include "support/house_test.hpp"

#include "app/seed.hpp"
#include "app/setup_store.hpp"
#include "models/member.hpp"
#include "sql/support/own_server.hpp"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace careway {

namespace {

using access::Role;

/// A house over a database server that goes away and comes back.
class Outage : public HouseTest {
protected:
    static void SetUpTestSuite()
    {
        if (sql::TestDatabase::get() != nullptr) server_ = std::make_unique<sql::OwnServer>();
    }
    static void TearDownTestSuite() { server_.reset(); }

    void SetUp() override
    {
        if (!server_) GTEST_SKIP() << "There is no database server on this machine to be stopped (scripts/test starts one).";
        sql::Session owner(sql::testSession(must(sql::parseUrl(server_->ownerUrl()))));
        for (const auto* table : {"supporter", "member", "idempotency_record"})
            owner.executeText(std::string("DELETE FROM ") + table);
        app::makeSecrets(owner);
        app::seedAccess(owner, std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
        open(server_->serviceUrl());
        manager_ = token(Role::planAdmin);
        const auto made = ask("POST", "/v1/members", manager_,
            R"({"memberNumber":"CW1","givenName":"Amara","familyName":"Osei","birthDate":"1991-07-27","sex":"female"})",
            {"Idempotency-Key: the-first-member"});
        ASSERT_EQ(made.status, 201) << made.body;
        member_ = made.as<api::Member>().id.text();
        memberBody_ = made.body;
    }

    Reply readMember() { return get("/v1/members/" + member_, manager_); }
    Reply support(const std::string& name)
    {
        return ask("POST", "/v1/supporters", manager_,
            R"({"memberId":")" + member_ + R"(","kind":"family","name":")" + name + R"(","startsOn":"2026-01-01"})",
            {"Idempotency-Key: key-of-" + name});
    }
    /// How often each supporter is there.
    static std::map<std::string, int> supporters()
    {
        sql::Session owner(sql::testSession(must(sql::parseUrl(server_->ownerUrl()))));
        std::map<std::string, int> out;
        for (const auto& name : owner.fetch<std::string>("SELECT name FROM supporter"))
            ++out[name];
        return out;
    }
    static bool awayAsItShould(const Reply& reply)
    {
        return reply.status == 503 && !reply.header("Retry-After").empty() && reply.header("Content-Type") == "application/problem+json";
    }

    static std::unique_ptr<sql::OwnServer> server_;
    std::string manager_, member_, memberBody_;
};

std::unique_ptr<sql::OwnServer> Outage::server_;

/// Several clients that do the same until they are told to stop.
class Crowd {
public:
    explicit Crowd(std::function<void(int client, int turn)> each)
    {
        for (int client = 0; client < 4; ++client)
            threads_.emplace_back([this, each, client] {
                for (int turn = 0; !over_; ++turn)
                    each(client, turn);
            });
    }
    ~Crowd() { stop(); }
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    void stop()
    {
        over_ = true;
        for (auto& each : threads_)
            each.join();
        threads_.clear();
    }

private:
    std::atomic<bool> over_ = false;
    std::vector<std::thread> threads_;
};

void awaitMore(const std::atomic<int>& counter, int more)
{
    const int before = counter;
    for (int i = 0; counter < before + more; ++i) {
        if (i == 12'000) throw std::runtime_error("nothing more came for a minute");
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// As a client that is told to try again later does.
void pauseUnless(bool good)
{
    if (!good) std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

TEST_F(Outage, WhileTheDatabaseIsAwayEveryAnswerIsRightOrSaysSo)
{
    std::atomic<int> right = 0, away = 0, wrong = 0;
    std::mutex lock;
    std::string first;
    const auto judge = [&](const Reply& reply, bool good) {
        ++(good ? right : awayAsItShould(reply) ? away : wrong);
        pauseUnless(good);
        if (good || awayAsItShould(reply)) return;
        const std::lock_guard guard(lock);
        if (first.empty()) first = std::to_string(reply.status) + ' ' + reply.body;
    };
    Crowd crowd([&](int client, int turn) {
        const auto read = readMember();
        judge(read, read.status == 200 && read.body == memberBody_);
        const auto list = get("/v1/programs", manager_);
        judge(list, list.status == 200);
        const auto written = support(std::to_string(client) + '-' + std::to_string(turn));
        judge(written, written.status == 201);
    });
    awaitMore(right, 100);
    server_->end();
    awaitMore(away, 50);
    EXPECT_EQ(ask("GET", "/healthz").status, 200);
    EXPECT_TRUE(awayAsItShould(ask("GET", "/readyz")));
    server_->start();
    awaitMore(right, 100);
    crowd.stop();
    EXPECT_EQ(wrong, 0) << first;
    EXPECT_EQ(ask("GET", "/readyz").status, 200);
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(readMember().status, 200) << "it is back without a restart";
    for (const auto& [name, times] : supporters())
        EXPECT_EQ(times, 1) << name;
}

TEST_F(Outage, AWriteThatWasAcknowledgedSurvivesAKilledServerAndIsThereOnce)
{
    std::mutex lock;
    std::map<std::string, std::string> acknowledged; // what was answered, by name
    std::vector<std::string> unsure;
    std::atomic<int> good = 0, bad = 0, wrong = 0;
    for (int round = 0; round < 2; ++round) {
        Crowd crowd([&](int client, int turn) {
            const auto name = std::to_string(round) + '-' + std::to_string(client) + '-' + std::to_string(turn);
            const auto reply = support(name);
            pauseUnless(reply.status == 201);
            const std::lock_guard guard(lock);
            if (reply.status == 201) acknowledged[name] = reply.body;
            else unsure.push_back(name);
            ++(reply.status == 201 ? good : awayAsItShould(reply) ? bad : wrong);
        });
        awaitMore(good, 50);
        server_->end(SIGKILL);
        awaitMore(bad, 8);
        crowd.stop();
        server_->start();
    }
    EXPECT_EQ(wrong, 0);
    for (const auto& [name, body] : acknowledged) {
        const auto again = support(name);
        ASSERT_EQ(again.status, 201) << again.body;
        EXPECT_EQ(again.body, body);
        EXPECT_EQ(again.header("Idempotency-Replayed"), "true") << name;
    }
    for (const auto& name : unsure)
        ASSERT_EQ(support(name).status, 201) << name;
    const auto there = supporters();
    EXPECT_EQ(there.size(), acknowledged.size() + unsure.size());
    for (const auto& [name, times] : there)
        EXPECT_EQ(times, 1) << name;
}

} // namespace

} // namespace careway
