#include "access/policy_store.hpp"
#include "app/seed.hpp"
#include "app/seed_care.hpp"
#include "letters/communication_store.hpp"
#include "letters/dispatch_store.hpp"
#include "members/member_store.hpp"
#include "sql/support/test_database.hpp"
#include "support/chance.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <map>
#include <set>
#include <thread>

namespace careway::letters {

namespace {

const auto now = parseInstant("2026-11-24T15:00:00Z").value();

/// Notes each letter that it was handed, as a mail server would that takes them all.
class Ledger : public Post {
public:
    explicit Ledger(const std::filesystem::path& file)
        : to_(::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT, 0600))
    {
    }
    ~Ledger() override { ::close(to_); }
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    void send(const Envelope& envelope) override
    {
        const auto line = envelope.messageId + '\n';
        if (::write(to_, line.data(), line.size()) != static_cast<ssize_t>(line.size())) throw std::runtime_error("the ledger is full");
    }

private:
    int to_;
};

class Dispatch : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        sql::DatabaseTest::SetUp();
        if (IsSkipped()) return;
        const std::string reference = std::string(CAREWAY_SOURCE_DIR) + "/db/reference";
        app::seedAccess(owner(), reference, [](const std::string&) { });
        api::Member member;
        member.id = namedId("a member");
        member.version = 1;
        member.memberNumber = "CW1";
        member.givenName = "Amara";
        member.familyName = "Osei";
        member.birthDate = parseDate("1991-07-27").value();
        member.createdAt = member.updatedAt = now;
        members::MemberStore{owner()}.insert(member);
        ledger_ = std::filesystem::temp_directory_path() / ("careway-ledger." + std::to_string(::getpid()));
        std::filesystem::remove(ledger_);
    }
    void TearDown() override { std::filesystem::remove(ledger_); }

    static void queue(int letters)
    {
        for (int i = 0; i < letters; ++i) {
            Entry entry;
            auto& it = entry.communication;
            it.id = newId(now);
            it.version = 1;
            it.memberId = namedId("a member");
            it.template_ = "a-letter";
            it.language = "en";
            it.recipient = {api::CommunicationRecipientKind::member, it.memberId, "Amara Osei"};
            it.body = "Dear Amara";
            it.createdAt = it.updatedAt = now;
            entry.causeId = newId(now);
            entry.dueAt = now;
            ASSERT_TRUE(CommunicationStore{owner()}.insert(entry));
        }
    }

    /// Sends all that is due, on a connection of its own.
    void sendAll()
    {
        sql::Session session(sql::testSession(address()));
        access::PolicyShelf policies;
        const auto policy = policies.inForce(session, now);
        access::Gate gate(session, *policy, now);
        Ledger ledger(ledger_);
        while (sendOne(gate, session, {ledger}, now)) { }
    }

    /// How often each letter was handed over.
    std::map<std::string, int> handedOver()
    {
        std::map<std::string, int> out;
        std::ifstream in(ledger_);
        for (std::string line; std::getline(in, line);)
            ++out[line];
        return out;
    }

    static std::int64_t sent()
    {
        return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM communication WHERE state = 'sent' AND due_at IS NULL").value();
    }

    std::filesystem::path ledger_;
};

TEST_F(Dispatch, FourWorkersAtOnceSendEachLetterOnce)
{
    queue(200);
    std::vector<std::thread> workers;
    for (int i = 0; i < 4; ++i)
        workers.emplace_back([this] { sendAll(); });
    for (auto& each : workers)
        each.join();
    const auto all = handedOver();
    EXPECT_EQ(all.size(), 200U);
    for (const auto& [id, times] : all)
        EXPECT_EQ(times, 1) << id;
    EXPECT_EQ(sent(), 200);
}

TEST_F(Dispatch, AWorkerThatIsKilledAgainAndAgainLosesNothingAndRepeatsNoMoreThanItWasKilled)
{
    constexpr int kills = 100;
    queue(400);
    Chance chance;
    for (int killed = 0; killed < kills; ++killed) {
        const auto child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            try {
                sendAll();
            } catch (...) {
                ::_exit(1);
            }
            ::_exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(chance.from(0, 40)));
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << "a worker fell over by itself; " << chance.seed();
    }
    sendAll();
    const auto all = handedOver();
    EXPECT_EQ(all.size(), 400U);
    int repeats = 0;
    for (const auto& [id, times] : all)
        repeats += times - 1;
    EXPECT_LE(repeats, kills) << "one at the most each time: who is killed between handing over and noting it";
    EXPECT_EQ(sent(), 400);
    RecordProperty("repeats", repeats);
}

TEST_F(Dispatch, WhatCouldNotBeHandedOverIsTriedLaterAndAtLastHasFailed)
{
    struct Closed : Post {
        void send(const Envelope&) override { throw std::runtime_error("closed"); }
    };
    queue(1);
    access::PolicyShelf policies;
    const auto policy = policies.inForce(owner(), now);
    Closed closed;
    auto moment = now;
    std::vector<std::chrono::minutes> waits;
    for (;;) {
        access::Gate gate(owner(), *policy, moment);
        ASSERT_TRUE(sendOne(gate, owner(), {closed}, moment));
        EXPECT_FALSE(sendOne(gate, owner(), {closed}, moment)) << "not at once again";
        const auto due = owner().fetchOne<std::optional<Instant>>("SELECT due_at FROM communication").value();
        if (!due) break;
        waits.push_back(std::chrono::duration_cast<std::chrono::minutes>(*due - moment));
        moment = *due;
    }
    EXPECT_EQ(waits.size(), 11U);
    EXPECT_EQ(waits.front(), std::chrono::minutes(1));
    EXPECT_EQ(waits.back(), std::chrono::minutes(1024));
    EXPECT_EQ(owner().fetchOne<std::string>("SELECT state FROM communication"), "failed");
}

} // namespace

} // namespace careway::letters
