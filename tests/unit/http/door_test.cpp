#include "tiny_server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace careway::http {

namespace {

using namespace std::string_literals;
using namespace std::chrono_literals;

/// A request, the status it gets, and whether the connection ends with it.
struct Case {
    std::string bytes;
    int status;
    bool closes;
};

void expectAll(TinyServer& tiny, const std::vector<Case>& cases)
{
    for (const auto& each : cases) {
        SCOPED_TRACE(each.bytes.substr(0, 200));
        Client client(tiny.port());
        const auto reply = client.ask(each.bytes, each.bytes.starts_with("HEAD"));
        EXPECT_EQ(reply.status, each.status) << reply.body;
        EXPECT_FALSE(reply.header("X-Request-Id").empty());
        EXPECT_EQ(reply.header("Connection") == "close", each.closes);
        EXPECT_EQ(reply.header("Content-Type") == "application/problem+json", reply.status >= 400);
        EXPECT_TRUE(each.closes ? client.isClosed() : staysOpen(client));
    }
}

} // namespace

TEST(FrontDoor, HostileBytesGetAProblemDocumentAndTheEnd)
{
    TinyServer tiny;
    const auto line = [](const std::string& first) { return first + "\r\nHost: test\r\n\r\n"; };
    const auto with = [](const std::string& header) {
        return "POST /v1/things HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    };
    const std::string long9k(9 * 1024, 'a');
    std::string many;
    for (int i = 0; i < 101; ++i)
        many += "X: y\r\n";
    expectAll(tiny,
        {
            {"GET / HTTP/1.1\nHost: test\n\n", 400, true},
            {"GET\r\n\r\n", 400, true},
            {"\n", 400, true},
            {line("GET /"), 400, true},
            {line("GET  /healthz HTTP/1.1"), 400, true},
            {line("GET /healthz HTTP/2.0"), 505, true},
            {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, true},
            {"\x16\x03\x01\x02\x00\x01\r\n\r\n"s, 400, true}, // the beginning of TLS
            {"GET /healthz HTTP/1.1\r\n\r\n", 400, true},
            {"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, true},
            {line("GET /%00 HTTP/1.1"), 400, true},
            {line("GET /%ff HTTP/1.1"), 400, true},
            {line("GET /healthz?a=%zz HTTP/1.1"), 400, true},
            {"GET /" + long9k + " HTTP/1.1\r\n", 414, true},
            {"GET /healthz HTTP/1.1\r\nHost: test\r\n" + many + "\r\n", 431, true},
            {"GET /healthz HTTP/1.1\r\nHost: test\r\nX: " + long9k + "\r\nY: " + long9k, 431, true},
            {with("Content-Length: 2\r\nContent-Length: 2") + "{}", 400, true},
            {with("Content-Length: 2, 2") + "{}", 400, true},
            {with("Content-Length: 2\r\nTransfer-Encoding: chunked") + "0\r\n\r\n", 400, true},
            {with("Transfer-Encoding: xchunked") + "0\r\n\r\n", 400, true},
            {with("Transfer-Encoding: chunked, identity") + "0\r\n\r\n", 400, true},
            {with("Transfer-Encoding : chunked") + "0\r\n\r\n", 400, true},
            {with("X: a\r\n folded"), 400, true},
            {with("X: \x01"), 400, true},
            {with("X: "s + '\0'), 400, true},
            {with("N ame: x"), 400, true},
            {with("Expect: wonders\r\nContent-Length: 2"), 417, true},
            {with("Transfer-Encoding: chunked") + "5\nhello", 400, true},
            {with("Transfer-Encoding: chunked") + "200000\r\n", 413, true},
            {with("Content-Length: 1048577"), 413, true},
            {post("/v1/notes", std::string(101, 'x')), 413, true},
            {post("/v1/things", "x", "Content-Type: text/plain\r\n"), 415, true},
            {post("/v1/things", "x", ""), 415, true},
            {post("/healthz", "x"), 405, true},
            {"GET /healthz HTTP/1.1\r\nHost: test\r\nContent-Length: 1\r\n\r\nx", 400, true},
            {line("CONNECT example.org:443 HTTP/1.1"), 501, false},
            {line("TRACE /healthz HTTP/1.1"), 501, false},
            {line("GET example.org:443 HTTP/1.1"), 400, true},
        });
}

TEST(FrontDoor, AWrongAddressOrMethodLeavesTheConnectionInUse)
{
    TinyServer tiny;
    expectAll(tiny,
        {
            {get("/"), 404, false},
            {get("/v1/things/"), 404, false},
            {get("/v1/things"), 405, false},
            {"HEAD /nowhere HTTP/1.1\r\nHost: test\r\n\r\n", 404, false},
            {"DELETE /healthz HTTP/1.1\r\nHost: test\r\n\r\n", 405, false},
            {get("/healthz", "Accept: text/html\r\n"), 406, false},
            {get("/v1/failures/refusal"), 409, false},
            {get("/v1/failures/exception"), 500, false},
            {get("/healthz", "Connection: close\r\n"), 200, true},
            {"GET http://test/healthz HTTP/1.1\r\nHost: other\r\n\r\n", 200, false},
            {"\r\n" + get("/healthz"), 200, false},
        });
}

TEST(FrontDoor, ARequestMayComeByteByByte)
{
    TinyServer tiny;
    Client client(tiny.port());
    for (const char byte : "\r\n" + post("/v1/things", "{\"a\":1}"))
        client.send({&byte, 1});
    EXPECT_EQ(client.read().body, "{\"a\":1}");
    const auto chunked = "POST /v1/things HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "3;note=\"x\"\r\n{\"a\r\n4\r\n\":2}\r\n0\r\nDropped: yes\r\n\r\n"s;
    for (const char byte : chunked)
        client.send({&byte, 1});
    EXPECT_EQ(client.read().body, "{\"a\":2}");
    EXPECT_TRUE(staysOpen(client));
}

TEST(FrontDoor, AnswersToPipelinedRequestsComeInOrder)
{
    TinyServer tiny;
    Client client(tiny.port());
    const std::vector<std::string> paths{"/v1/things/", "/v1/readings/", "/v1/waits/"};
    std::string all;
    for (int i = 0; i < 300; ++i)
        all += get(paths[static_cast<std::size_t>(i) % 3] + std::to_string(i)) + (i % 5 == 0 ? get("/healthz") : "");
    std::thread sender([&] { client.send(all); });
    for (int i = 0; i < 300; ++i) {
        ASSERT_EQ(nameIn(client.read().body), std::to_string(i));
        if (i % 5 != 0) continue;
        ASSERT_EQ(client.read().body, healthy);
    }
    sender.join();
}

TEST(FrontDoor, AClientThatSendsFarAheadIsReadNoFasterThanItIsAnswered)
{
    TinyServer tiny([](Options& options) { options.mostBuffered = 32 * 1024; });
    Client client(tiny.port());
    tiny.service.hold();
    const std::string padding = "X: " + std::string(4000, 'p') + "\r\n";
    constexpr int count = 5'000; // 20 MB: more than the sockets hold
    std::atomic<int> sent = 0;
    std::thread sender([&] {
        for (; sent < count; ++sent)
            client.send(get("/v1/waits/" + std::to_string(sent), padding));
    });
    tiny.service.awaitAsked(1);
    EXPECT_LT(sent, count);
    tiny.service.release();
    for (int i = 0; i < count; ++i)
        ASSERT_EQ(nameIn(client.read().body), std::to_string(i));
    sender.join();
}

TEST(FrontDoor, AClientThatHasFinishedSendingStillGetsItsAnswers)
{
    TinyServer tiny;
    Client client(tiny.port());
    client.send(get("/v1/things/1") + get("/v1/things/2") + "GET /v1/thi");
    client.finishSending();
    EXPECT_EQ(nameIn(client.read().body), "1");
    EXPECT_EQ(nameIn(client.read().body), "2");
    EXPECT_TRUE(client.isClosed());
    Client silent(tiny.port());
    silent.finishSending();
    EXPECT_TRUE(silent.isClosed());
}

TEST(FrontDoor, ABodyIsAskedForOnlyWhenItWillBeTaken)
{
    TinyServer tiny;
    const auto expecting
        = [](const std::string& headers) { return "POST /v1/notes HTTP/1.1\r\nHost: test\r\nExpect: 100-continue\r\n" + headers + "\r\n"; };
    Client client(tiny.port());
    EXPECT_EQ(client.ask(expecting("Content-Type: application/json\r\nContent-Length: 4\r\n")).status, 100);
    EXPECT_EQ(client.ask("null").body, "null");
    EXPECT_EQ(client.ask(expecting("Content-Type: application/json\r\nContent-Length: 0\r\n")).status, 200)
        << "there is nothing to ask for";
    EXPECT_TRUE(staysOpen(client));
    Client early(tiny.port());
    EXPECT_EQ(early.ask(expecting("Content-Type: application/json\r\nContent-Length: 4\r\n") + "null").body, "null")
        << "it was already there";
    Client large(tiny.port());
    EXPECT_EQ(large.ask(expecting("Content-Type: application/json\r\nContent-Length: 101\r\n")).status, 413);
    EXPECT_TRUE(large.isClosed());
    Client wrong(tiny.port());
    EXPECT_EQ(wrong.ask(expecting("Content-Type: text/plain\r\nContent-Length: 4\r\n")).status, 415);
    EXPECT_TRUE(wrong.isClosed());
}

TEST(FrontDoor, ARefusedClientGetsItsAnswerThoughItsBodyIsNotRead)
{
    TinyServer tiny;
    for (int i = 0; i < 20; ++i) {
        Client client(tiny.port());
        std::thread sender([&] {
            try {
                client.send(post("/nowhere", std::string(4'000'000, 'x')));
            } catch (const std::system_error&) {
                // it is closed in the end
            }
        });
        EXPECT_EQ(client.read().status, 404);
        sender.join();
    }
}

TEST(FrontDoor, ABodyOfTheGreatestSizeIsTaken)
{
    TinyServer tiny;
    Client client(tiny.port());
    const std::string most(1024 * 1024, 'x');
    EXPECT_EQ(client.ask(post("/v1/things", most)).body, most);
    EXPECT_EQ(client.ask(post("/v1/notes", most.substr(0, 100))).body.size(), 100u);
    client.send("POST /v1/things HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 64; ++i)
        client.send("4000\r\n" + most.substr(0, 0x4000) + "\r\n");
    EXPECT_EQ(client.ask("0\r\n\r\n").body, most);
}

TEST(FrontDoor, TheOldVersionIsServedAndClosedUnlessItAsks)
{
    TinyServer tiny;
    Client once(tiny.port());
    EXPECT_EQ(once.ask("GET /healthz HTTP/1.0\r\n\r\n").header("Connection"), "close");
    EXPECT_TRUE(once.isClosed());
    Client kept(tiny.port());
    EXPECT_EQ(kept.ask("GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"), "keep-alive");
    EXPECT_TRUE(staysOpen(kept));
}

TEST(FrontDoor, HeadIsGetWithoutTheBody)
{
    TinyServer tiny;
    Client client(tiny.port());
    const auto reply = client.ask("HEAD /v1/things/abc HTTP/1.1\r\nHost: test\r\n\r\n", true);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("Content-Length"), "14");
    EXPECT_EQ(reply.header("Cache-Control"), "no-store");
    EXPECT_TRUE(staysOpen(client)) << "not a byte of the body came";
}

TEST(FrontDoor, OptionsTellsTheMethodsOfAPath)
{
    TinyServer tiny;
    Client client(tiny.port());
    const auto reply = client.ask("OPTIONS /v1/things/1 HTTP/1.1\r\nHost: test\r\n\r\n");
    EXPECT_EQ(reply.status, 204);
    EXPECT_EQ(reply.header("Allow"), "GET, HEAD, OPTIONS");
    EXPECT_EQ(client.ask("OPTIONS * HTTP/1.1\r\nHost: test\r\n\r\n").header("Allow"), "GET, HEAD, POST, PUT, OPTIONS");
    EXPECT_EQ(client.ask("OPTIONS /nowhere HTTP/1.1\r\nHost: test\r\n\r\n").status, 404);
    EXPECT_EQ(client.ask("PUT /v1/things HTTP/1.1\r\nHost: test\r\n\r\n").header("Allow"), "POST, OPTIONS");
}

TEST(FrontDoor, APageOfAnotherOriginMayCallWhenItIsOnTheList)
{
    TinyServer tiny([](Options& options) { options.corsOrigins = {"https://app.example.org"}; });
    Client client(tiny.port());
    const auto preflight = [&](const std::string& origin) {
        return client.ask(
            "OPTIONS /v1/things HTTP/1.1\r\nHost: test\r\nOrigin: " + origin + "\r\nAccess-Control-Request-Method: POST\r\n\r\n");
    };
    const auto allowed = preflight("https://app.example.org");
    EXPECT_EQ(allowed.status, 204);
    EXPECT_EQ(allowed.header("Access-Control-Allow-Origin"), "https://app.example.org");
    EXPECT_EQ(allowed.header("Access-Control-Allow-Methods"), "POST, OPTIONS");
    EXPECT_NE(allowed.header("Access-Control-Allow-Headers").find("Idempotency-Key"), std::string::npos);
    EXPECT_EQ(allowed.header("Access-Control-Max-Age"), "600");
    for (const auto* other : {"https://app.example.org.evil.example", "http://app.example.org", "null"}) {
        const auto reply = preflight(other);
        EXPECT_EQ(reply.header("Access-Control-Allow-Origin"), "") << other;
        EXPECT_EQ(reply.header("Vary"), "Origin");
    }
    const auto answer = client.ask(get("/v1/things/1", "Origin: https://app.example.org\r\n"));
    EXPECT_EQ(answer.header("Access-Control-Allow-Origin"), "https://app.example.org");
    EXPECT_EQ(answer.header("Access-Control-Expose-Headers"), "ETag, Location, Link, X-Request-Id, Idempotency-Replayed, Retry-After");
    EXPECT_EQ(
        client.ask(get("/nowhere", "Origin: https://app.example.org\r\n")).header("Access-Control-Allow-Origin"), "https://app.example.org")
        << "a page may read its problems too";
}

TEST(FrontDoor, EveryAnswerBearsTheRequestsId)
{
    TinyServer tiny;
    Client client(tiny.port());
    const auto trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"s;
    const auto reply = client.ask(get("/v1/things/1", "X-Request-Id: my.id-7\r\ntraceparent: " + trace + "\r\n"));
    EXPECT_EQ(reply.header("X-Request-Id"), "my.id-7");
    EXPECT_EQ(reply.header("traceparent"), trace);
    EXPECT_EQ(reply.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(client.ask(get("/healthz", "X-Request-Id: a b\r\n")).header("X-Request-Id").size(), 36u);
    const auto problem = client.ask(get("/nowhere", "X-Request-Id: 01a20c46-ee42-7d3a-be98-8e9ba94330fe\r\n"));
    EXPECT_NE(problem.body.find("\"instance\":\"urn:uuid:01a20c46-ee42-7d3a-be98-8e9ba94330fe\""), std::string::npos);
}

TEST(FrontDoor, NothingOfAnExceptionGoesOut)
{
    TinyServer tiny;
    Client client(tiny.port());
    EXPECT_NE(client.ask(get("/v1/failures/refusal")).body.find("things/taken"), std::string::npos);
    for (const auto* how : {"exception", "number"}) {
        const auto reply = client.ask(get("/v1/failures/"s + how));
        EXPECT_EQ(reply.status, 500);
        EXPECT_NE(reply.body.find("\"code\":\"internal/unexpected\""), std::string::npos);
        EXPECT_EQ(reply.body.find("Mary"), std::string::npos);
    }
    EXPECT_EQ(tiny.witness.failures(), (std::vector<std::string>{"std::runtime_error", "int"}));
}

TEST(FrontDoor, EveryRequestIsSeenOnce)
{
    TinyServer tiny;
    Client client(tiny.port()), hostile(tiny.port());
    client.ask(get("/healthz"));
    client.ask(get("/v1/things/1"));
    client.ask(get("/nowhere"));
    hostile.ask("GET\r\n\r\n");
    EXPECT_EQ(tiny.witness.statuses(), (std::vector<int>{200, 200, 404, 400}));
}

} // namespace careway::http
