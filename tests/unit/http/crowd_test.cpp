#include "tiny_server.hpp"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <future>
#include <memory>
#include <system_error>
#include <thread>

namespace careway::http {

namespace {

using namespace std::chrono_literals;

/// Which descriptor the server has for this client: it runs in this process.
int serversDescriptorFor(const Client& client)
{
    sockaddr_in mine{};
    socklen_t size = sizeof mine;
    getsockname(client.socket(), reinterpret_cast<sockaddr*>(&mine), &size);
    for (int descriptor = 0; descriptor < 4096; ++descriptor) {
        sockaddr_in peer{};
        size = sizeof peer;
        const bool connected = getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) == 0;
        if (connected && peer.sin_family == AF_INET && peer.sin_port == mine.sin_port && descriptor != client.socket()) return descriptor;
    }
    return -1;
}

} // namespace

TEST(Crowd, ASlowClientIsToldThatItsTimeIsOver)
{
    TinyServer tiny([](Options& options) { options.headTime = options.bodyTime = 50ms; });
    Client head(tiny.port()), body(tiny.port());
    head.send("GET /healthz HTTP/1.1\r\nHost");
    body.send(post("/v1/things", "{}").substr(0, post("/v1/things", "{}").size() - 1));
    EXPECT_EQ(head.read().status, 408);
    EXPECT_TRUE(head.isClosed());
    EXPECT_EQ(body.read().status, 408);
    EXPECT_TRUE(body.isClosed());
}

TEST(Crowd, AnIdleConnectionIsClosedWithoutAWord)
{
    TinyServer tiny([](Options& options) { options.idleTime = 50ms; });
    Client client(tiny.port()), used(tiny.port());
    EXPECT_EQ(used.ask(get("/healthz")).status, 200);
    EXPECT_TRUE(client.isClosed());
    EXPECT_TRUE(used.isClosed());
    EXPECT_TRUE(tiny.becomesEmpty());
}

TEST(Crowd, AFullQueueSaysSoAtOnce)
{
    TinyServer tiny([](Options& options) {
        options.ordinaryWorkers = 1;
        options.queueLength = 2;
    });
    tiny.service.hold();
    std::vector<std::unique_ptr<Client>> clients;
    for (std::size_t i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<Client>(tiny.port()));
        clients.back()->send(get("/v1/waits/x"));
        if (i == 0) tiny.service.awaitAsked(1);
        while (tiny.server.load().ordinaryWaiting < i)
            std::this_thread::sleep_for(1ms);
    }
    Client late(tiny.port());
    const auto reply = late.ask(get("/v1/waits/late"));
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(reply.header("Retry-After"), "1");
    EXPECT_TRUE(staysOpen(late)) << "the immediate lane does not wait in that queue";
    tiny.service.release();
    for (auto& client : clients)
        EXPECT_EQ(client->read().status, 200);
}

TEST(Crowd, OneClientTooManyIsTurnedAway)
{
    TinyServer tiny([](Options& options) { options.mostConnections = 2; });
    Client first(tiny.port()), second(tiny.port());
    EXPECT_TRUE(staysOpen(first));
    EXPECT_TRUE(staysOpen(second));
    Client third(tiny.port());
    EXPECT_EQ(third.read().status, 503);
    EXPECT_TRUE(third.isClosed());
    EXPECT_TRUE(staysOpen(first));
}

TEST(ReadingLane, WhatWaitsOfOneOperationIsServedTogether)
{
    TinyServer tiny([](Options& options) {
        options.readingWorkers = 1;
        options.largestBatch = 4;
    });
    tiny.service.hold();
    std::vector<std::unique_ptr<Client>> clients;
    const auto asks = [&](const std::string& path) {
        clients.push_back(std::make_unique<Client>(tiny.port()));
        clients.back()->send(get(path));
    };
    asks("/v1/readings/0");
    tiny.service.awaitAsked(1);
    for (int i = 1; i <= 7; ++i) {
        asks(i == 2 ? "/v1/failures/2" : "/v1/readings/" + std::to_string(i));
        while (tiny.server.load().readingWaiting < static_cast<std::size_t>(i))
            std::this_thread::sleep_for(1ms);
    }
    tiny.service.release();
    for (std::size_t i = 0; i < clients.size(); ++i)
        EXPECT_EQ(nameIn(clients[i]->read().body), std::to_string(i));
    EXPECT_EQ(tiny.service.batches(), (std::vector<std::size_t>{1, 4, 1, 2})) << "1, 3, 4 and 5; then 2, of another kind; then 6 and 7";
}

TEST(ReadingLane, OneThatFailsDisturbsNoOther)
{
    TinyServer tiny([](Options& options) { options.readingWorkers = 1; });
    tiny.service.hold();
    std::vector<std::unique_ptr<Client>> clients;
    const std::vector<std::string> names{"first", "good", "exception", "refusal", "fine"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        clients.push_back(std::make_unique<Client>(tiny.port()));
        clients.back()->send(get("/v1/failures/" + names[i]));
        if (i == 0) tiny.service.awaitAsked(1);
        while (tiny.server.load().readingWaiting < i)
            std::this_thread::sleep_for(1ms);
    }
    tiny.service.release();
    std::vector<int> statuses;
    for (auto& client : clients)
        statuses.push_back(client->read().status);
    EXPECT_EQ(statuses, (std::vector<int>{200, 200, 500, 409, 200}));
}

TEST(Crowd, AnAnswerForAClientThatLeftReachesNobodyElse)
{
    TinyServer tiny([](Options& options) { options.ioThreads = 1; });
    for (std::size_t i = 1; i <= 20; ++i) {
        tiny.service.hold();
        Client leaver(tiny.port());
        leaver.send(get("/v1/waits/leaver"));
        tiny.service.awaitAsked(2 * i - 1);
        const int descriptor = serversDescriptorFor(leaver), leaversOwn = leaver.socket();
        Client heir; // has its own descriptor before the server's becomes free
        leaver.vanish();
        const int placeholder = fcntl(heir.socket(), F_DUPFD_CLOEXEC, leaversOwn);
        ASSERT_EQ(placeholder, leaversOwn);
        ASSERT_TRUE(tiny.becomesEmpty());
        heir.connectTo(tiny.port());
        while (tiny.server.load().connections < 1)
            std::this_thread::sleep_for(1ms);
        ASSERT_EQ(serversDescriptorFor(heir), descriptor) << "the heir has the very descriptor of the one that left";
        tiny.service.release();
        ASSERT_EQ(nameIn(heir.ask(get("/v1/waits/heir")).body), "heir");
        close(placeholder);
        heir.vanish();
        ASSERT_TRUE(tiny.becomesEmpty());
    }
}

TEST(Crowd, ClientsThatLeaveAndComeBackNeverSeeAnothersAnswer)
{
    TinyServer tiny;
    std::atomic<int> wrong = 0, right = 0;
    std::vector<std::thread> crowd;
    for (int group = 0; group < 4; ++group) {
        crowd.emplace_back([&, group] {
            for (int i = 0; i < 500; ++i) {
                const auto id = std::to_string(group * 1000 + i);
                Client leaver(tiny.port());
                leaver.send(get((i % 2 ? "/v1/things/gone-" : "/v1/readings/gone-") + id));
                leaver.vanish();
                Client back(tiny.port());
                (nameIn(back.ask(get("/v1/things/" + id)).body) == id ? right : wrong)++;
            }
        });
    }
    for (auto& each : crowd)
        each.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(right, 2000);
}

TEST(Crowd, ALargeAnswerToASlowReaderHoldsUpNobody)
{
    TinyServer tiny([](Options& options) { options.ioThreads = 1; });
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 8; ++i) {
        slow.push_back(std::make_unique<Client>(tiny.port()));
        slow.back()->send(get("/v1/big/5000000") + get("/v1/things/after"));
    }
    tiny.service.awaitAsked(8);
    Client quick(tiny.port());
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(staysOpen(quick));
    for (auto& client : slow) {
        const auto reply = client->read();
        EXPECT_EQ(reply.body.size(), 5'000'000u);
        EXPECT_EQ(reply.body.find_first_not_of('b'), std::string::npos);
        EXPECT_EQ(nameIn(client->read().body), "after");
    }
}

TEST(Crowd, AClientThatNeverReadsIsLetGo)
{
    TinyServer tiny([](Options& options) { options.bodyTime = 100ms; });
    Client client(tiny.port());
    client.send(get("/v1/big/50000000"));
    tiny.service.awaitAsked(1);
    EXPECT_TRUE(tiny.becomesEmpty());
}

TEST(Crowd, AClientThatReadsADropNowAndThenIsLetGoToo)
{
    TinyServer tiny([](Options& options) { options.answerTime = 200ms; });
    Client client(tiny.port());
    client.send(get("/v1/big/50000000"));
    std::array<char, 1024> drop;
    std::size_t taken = 0;
    for (ssize_t got = 1; got > 0; taken += got > 0 ? static_cast<std::size_t>(got) : 0) {
        got = recv(client.socket(), drop.data(), drop.size(), 0);
        std::this_thread::sleep_for(tiny.server.load().connections > 0 ? 5ms : 0ms);
    }
    EXPECT_LT(taken, 50'000'000U);
    EXPECT_TRUE(tiny.becomesEmpty());
}

TEST(Drain, EveryAcceptedRequestIsAnswered)
{
    TinyServer tiny;
    tiny.service.hold();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 20; ++i) { // four are under way, the others in the queue; each has more behind it
        clients.push_back(std::make_unique<Client>(tiny.port()));
        clients.back()->send(get("/v1/waits/" + std::to_string(i)) + get("/v1/things/second") + get("/healthz"));
    }
    Client idle(tiny.port());
    auto halfway = std::make_unique<Client>(tiny.port());
    EXPECT_TRUE(staysOpen(idle));
    EXPECT_TRUE(staysOpen(*halfway));
    halfway->send("GET /v1/things/halfway HTTP/1.1\r\n");
    tiny.service.awaitAsked(4);
    while (tiny.server.load().ordinaryWaiting < 16)
        std::this_thread::sleep_for(1ms);
    auto drained = std::async(std::launch::async, [&] { return tiny.server.drain(); });
    EXPECT_TRUE(idle.isClosed());
    EXPECT_THROW(Client(tiny.port()), std::system_error) << "it listens no more";
    halfway->send("Host: test\r\n\r\n");
    tiny.service.release();
    for (std::size_t i = 0; i < clients.size(); ++i) {
        EXPECT_EQ(nameIn(clients[i]->read().body), std::to_string(i));
        EXPECT_EQ(nameIn(clients[i]->read().body), "second");
        const auto last = clients[i]->read();
        EXPECT_EQ(last.body, healthy);
        EXPECT_EQ(last.header("Connection"), "close");
        EXPECT_TRUE(clients[i]->isClosed());
        clients[i].reset();
    }
    const auto reply = halfway->read();
    EXPECT_EQ(nameIn(reply.body), "halfway");
    EXPECT_EQ(reply.header("Connection"), "close");
    EXPECT_TRUE(halfway->isClosed());
    halfway.reset();
    EXPECT_TRUE(drained.get());
}

TEST(Drain, ClientsInFullSwingLoseNothing)
{
    TinyServer tiny([](Options& options) { options.drainTime = 10min; });
    std::atomic<int> answered = 0, lost = 0;
    std::vector<std::thread> crowd;
    for (int i = 0; i < 8; ++i) {
        crowd.emplace_back([&] {
            Client client(tiny.port());
            try {
                while (client.ask(get("/v1/things/1")).header("Connection") != "close")
                    ++answered;
            } catch (const std::exception&) {
                ++lost;
            }
        });
    }
    while (answered < 1'000)
        std::this_thread::sleep_for(1ms);
    EXPECT_TRUE(tiny.server.drain(10min));
    for (auto& each : crowd)
        each.join();
    EXPECT_EQ(lost, 0);
}

TEST(Drain, WhatWasAcceptedFromAClientThatLeftIsDoneAllTheSame)
{
    TinyServer tiny([](Options& options) { options.ordinaryWorkers = 1; });
    tiny.service.hold();
    for (int i = 0; i < 10; ++i) {
        Client client(tiny.port());
        client.send(get("/v1/waits/x"));
        if (i == 0) tiny.service.awaitAsked(1);
        while (tiny.server.load().ordinaryWaiting < static_cast<std::size_t>(i))
            std::this_thread::sleep_for(1ms);
        client.vanish();
    }
    auto drained = std::async(std::launch::async, [&] { return tiny.server.drain(); });
    tiny.service.release();
    EXPECT_TRUE(drained.get());
    EXPECT_EQ(tiny.witness.statuses().size(), 10u);
}

TEST(Drain, ItHasALimit)
{
    TinyServer tiny([](Options& options) { options.headTime = 10min; });
    Client client(tiny.port());
    EXPECT_TRUE(staysOpen(client));
    client.send("GET /healthz HTTP/1.1\r\n");
    Client other(tiny.port());
    EXPECT_TRUE(staysOpen(other)) << "the first one's bytes have come by now, or come with the signal";
    EXPECT_FALSE(tiny.server.drain(20ms));
    EXPECT_TRUE(tiny.server.drain()) << "once more does nothing";
}

} // namespace careway::http
