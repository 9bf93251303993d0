#include "http/parameters.hpp"
#include "http/turns.hpp"
#include "tiny_server.hpp"

#include <gtest/gtest.h>

#include <sys/socket.h>

#include <memory>
#include <thread>
#include <vector>

namespace careway::http {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t limit = 3'000'000;

std::string head(const std::string& framing, const std::string& more = "")
{
    return "PUT /v1/bytes HTTP/1.1\r\nHost: test\r\nContent-Type: image/png\r\n" + framing + more + "\r\n\r\n";
}
std::string announcing(std::size_t bytes, const std::string& more = "") { return head("Content-Length: " + std::to_string(bytes), more); }
std::string put(const std::string& bytes) { return announcing(bytes.size()) + bytes; }

std::string chunked(const std::string& bytes, std::size_t each)
{
    std::string out = head("Transfer-Encoding: chunked");
    for (std::size_t at = 0; at < bytes.size(); at += each) {
        const auto part = bytes.substr(at, each);
        std::array<char, 20> size{};
        out.append(size.data(), static_cast<std::size_t>(snprintf(size.data(), size.size(), "%zx\r\n", part.size())));
        out += part + "\r\n";
    }
    return out + "0\r\n\r\n";
}

Operation operationOf(std::size_t atOnce)
{
    Operation out;
    out.atOnce = atOnce;
    return out;
}

} // namespace

TEST(Turns, AreSoManyAndComeBackWithTheirLastCopy)
{
    const Operation few = operationOf(2), many = operationOf(0);
    const std::vector<const Operation*> both{&few, &many};
    Turns turns(both);
    auto first = turns.take(few);
    auto copy = first;
    const auto second = turns.take(few);
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(turns.take(few));
    first.reset();
    EXPECT_FALSE(turns.take(few));
    copy.reset();
    EXPECT_TRUE(turns.take(few));
}

TEST(Turns, ThreadsThatReachForThemNeverHaveMore)
{
    const Operation few = operationOf(3);
    const std::vector<const Operation*> all{&few};
    Turns turns(all);
    std::atomic<int> held = 0, most = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int k = 0; k < 2000; ++k) {
                const auto turn = turns.take(few);
                if (!turn) continue;
                const int now = ++held;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
                --held;
            }
        });
    for (auto& each : threads)
        each.join();
    EXPECT_LE(most, 3);
    const auto one = turns.take(few), two = turns.take(few), three = turns.take(few);
    EXPECT_TRUE(one && two && three) << "none is lost";
}

TEST(BytesOverTheWire, ComeWholeHoweverTheyAreFramed)
{
    TinyServer tiny;
    Client client(tiny.port());
    for (const std::size_t size : {1UL, 65'536UL, 1'048'577UL, limit}) {
        EXPECT_EQ(client.ask(put(std::string(size, '\0'))).body, std::to_string(size));
        EXPECT_EQ(client.ask(chunked(std::string(size, '\xFF'), 70'000)).body, std::to_string(size));
    }
}

TEST(BytesOverTheWire, OneTooManyIsRefusedHoweverTheyAreFramed)
{
    TinyServer tiny;
    Client announced(tiny.port()), inPieces(tiny.port());
    EXPECT_EQ(announced.ask(announcing(limit + 1)).status, 413);
    inPieces.send(chunked(std::string(limit + 1, 'x'), 500'000));
    EXPECT_EQ(inPieces.read().status, 413);
    EXPECT_EQ(tiny.witness.statuses(), (std::vector<int>{413, 413}));
}

TEST(BytesOverTheWire, OfATypeThatIsNotListedAreRefused)
{
    TinyServer tiny;
    Client client(tiny.port());
    EXPECT_EQ(client.ask("PUT /v1/bytes HTTP/1.1\r\nHost: t\r\nContent-Type: image/gif\r\nContent-Length: 3\r\n\r\nGIF").status, 415);
}

TEST(BytesOverTheWire, AStrangerIsToldBeforeTheyCome)
{
    TinyServer tiny;
    Client patient(tiny.port()), hasty(tiny.port());
    EXPECT_EQ(patient.ask(announcing(limit, "\r\nExpect: 100-continue\r\nAuthorization: stranger")).status, 401) << "and no 100 Continue";
    EXPECT_TRUE(patient.isClosed());
    hasty.send(announcing(1'000'000, "\r\nAuthorization: stranger") + std::string(1'000'000, 'x'));
    EXPECT_EQ(hasty.read().status, 401);
    EXPECT_TRUE(tiny.becomesEmpty());
    EXPECT_EQ(tiny.witness.statuses(), (std::vector<int>{401, 401}));
}

TEST(BytesOverTheWire, WhoMayIsToldToGoOn)
{
    TinyServer tiny;
    Client client(tiny.port());
    EXPECT_EQ(client.ask(announcing(3, "\r\nExpect: 100-continue")).status, 100);
    EXPECT_EQ(client.ask("abc").body, "3");
    EXPECT_EQ(client.ask(put("abcd")).body, "4") << "the connection serves on";
}

TEST(BytesOverTheWire, OnlyAFewAreTakenAtATime)
{
    TinyServer tiny;
    Client first(tiny.port()), second(tiny.port()), late(tiny.port()), other(tiny.port());
    tiny.service.hold();
    first.send(put("a"));
    tiny.service.awaitAsked(1);
    EXPECT_EQ(second.ask(announcing(2, "\r\nExpect: 100-continue")).status, 100) << "its body has yet to come";
    EXPECT_EQ(other.ask(get("/v1/things/1")).status, 200) << "others are served";
    const auto refusal = late.ask(put("c"));
    EXPECT_EQ(refusal.status, 503);
    EXPECT_EQ(refusal.header("Retry-After"), "1");
    EXPECT_NE(refusal.body.find("server/too-many-at-once"), std::string::npos);
    tiny.service.release();
    EXPECT_EQ(first.read().status, 200);
    EXPECT_EQ(second.ask("ab").status, 200);
    Client next(tiny.port());
    EXPECT_EQ(next.ask(put("d")).status, 200) << "the turns are free again";
}

TEST(BytesOverTheWire, WhoLeavesGivesTheTurnBack)
{
    TinyServer tiny;
    for (int i = 0; i < 6; ++i) {
        Client client(tiny.port());
        client.send(announcing(limit) + "some");
        while (tiny.server.load().connections < 1)
            std::this_thread::sleep_for(1ms);
        client.vanish();
        ASSERT_TRUE(tiny.becomesEmpty());
    }
    Client last(tiny.port());
    EXPECT_EQ(last.ask(put("x")).status, 200);
}

TEST(BytesOverTheWire, AnAnswerKeepsItsTurnUntilItIsOut)
{
    TinyServer tiny;
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 2; ++i) {
        slow.push_back(std::make_unique<Client>(tiny.port()));
        slow.back()->send(get("/v1/bytes/30000000"));
    }
    tiny.service.awaitAsked(2);
    Client late(tiny.port());
    EXPECT_EQ(late.ask(get("/v1/bytes/1")).status, 503);
    for (auto& each : slow)
        EXPECT_EQ(each->read().body.size(), 30'000'000U);
    EXPECT_EQ(late.ask(get("/v1/bytes/1")).status, 200) << "a refused one that had no body keeps its connection";
}

TEST(BytesOverTheWire, ALargeBodyHasMoreTime)
{
    TinyServer tiny([](Options& options) {
        options.bodyTime = 100ms;
        options.slowestBody = 1'000;
    });
    Client large(tiny.port()), small(tiny.port());
    large.send(announcing(limit));
    small.send(announcing(10));
    EXPECT_EQ(small.read().status, 408);
    large.send(std::string(limit, 'x'));
    EXPECT_EQ(large.read().status, 200);
}

} // namespace careway::http
