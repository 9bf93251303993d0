#include "http/connection.hpp"
#include "tiny_server.hpp"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <stdexcept>

namespace careway::http {

namespace {

using namespace std::chrono_literals;

/// One connection without any thread, whose clock the test holds.
class OneConnection : public ::testing::Test {
protected:
    OneConnection()
        : door_({}, TinyService::operations, service_, witness_)
    {
        std::array<int, 2> ends{};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0) throw std::runtime_error("no sockets");
        client_ = ends[0];
        server_ = ends[1];
        connection_.emplace(door_, returns_, 1, server_, start_);
    }
    ~OneConnection() override { close(client_); }

    void send(std::string_view bytes, Connection::Clock::duration at)
    {
        ASSERT_EQ(::send(client_, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
        connection_->onReadable(start_ + at);
        connection_->onTick(start_ + at);
    }
    /// What has come, up to so many bytes.
    std::string received(std::size_t most = 64 * 1024) const
    {
        std::string out(most, '\0');
        const auto got = recv(client_, out.data(), out.size(), 0);
        out.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
        return out;
    }
    /// A worker is done with the request.
    void answer(std::size_t bytes, Connection::Clock::duration at)
    {
        Request request;
        request.operation = &TinyService::getThing;
        request.id = "test";
        connection_->onAnswer({1, request, {200, {{"Content-Type", "application/json"}}, std::string(bytes, 'b')}}, start_ + at);
    }
    void expectEndOfDrips(const std::string& restOfHead)
    {
        send("POST /v1/things HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n" + restOfHead, 0s);
        for (auto at = 1s; at < options().bodyTime; ++at)
            send(" ", at);
        EXPECT_EQ(received(), "");
        send(" ", std::chrono::ceil<std::chrono::seconds>(options().bodyTime));
        EXPECT_TRUE(received().starts_with("HTTP/1.1 408 "));
    }
    void tick(Connection::Clock::duration at) { connection_->onTick(start_ + at); }
    [[nodiscard]] bool over() const { return connection_->over(); }
    [[nodiscard]] const Options& options() const { return door_.options; }

    TinyService service_;
    Witness witness_;
    Door door_;
    Mailbox returns_;
    const Connection::Moment start_ = Connection::Clock::now();
    int client_ = -1, server_ = -1;
    std::optional<Connection> connection_;
};

} // namespace

TEST_F(OneConnection, AHeadThatDripsEndsAtItsTime)
{
    send("GET /healthz HTTP/1.1\r\nX-Endless: ", 0s);
    for (auto at = 1s; at < options().headTime; ++at)
        send("a", at);
    EXPECT_EQ(received(), "");
    send("a", std::chrono::ceil<std::chrono::seconds>(options().headTime));
    EXPECT_TRUE(received().starts_with("HTTP/1.1 408 "));
}

TEST_F(OneConnection, ABodyThatDripsEndsAtItsTime) { expectEndOfDrips("Content-Length: 1000\r\n\r\n"); }

TEST_F(OneConnection, AChunkThatDripsEndsAtItsTime) { expectEndOfDrips("Transfer-Encoding: chunked\r\n\r\n3e8\r\n"); }

TEST_F(OneConnection, AnAnswerThatIsReadByDripsEndsAtItsTime)
{
    send(get("/v1/things/1"), 0s);
    answer(50'000'000, 1s);
    auto at = 1s;
    for (; at < 1s + options().answerTime; at += 20s) {
        tick(at);
        ASSERT_FALSE(over()) << "as long as something is read now and then, until " << at.count();
        EXPECT_FALSE(received(1024 * 1024).empty());
        connection_->onWritable(start_ + at);
    }
    tick(at);
    EXPECT_TRUE(over());
}

TEST_F(OneConnection, AnAnswerOfWhichNothingIsReadEndsSooner)
{
    send(get("/v1/things/1"), 0s);
    answer(50'000'000, 1s);
    tick(1s + options().bodyTime - 1ms);
    EXPECT_FALSE(over());
    tick(1s + options().bodyTime);
    EXPECT_TRUE(over());
}

TEST_F(OneConnection, AnAnswerWhoseFirstByteFindsNoRoomHasATimeToo)
{
    send(get("/v1/things/1"), 0s);
    const std::string junk(4096, 'j');
    while (::send(server_, junk.data(), junk.size(), MSG_NOSIGNAL) > 0) { }
    answer(10, 1s);
    ASSERT_TRUE(connection_->wantsToWrite());
    tick(1s + options().bodyTime);
    EXPECT_TRUE(over());
}

TEST_F(OneConnection, AfterAnAnswerTheNextRequestHasItsOwnTimes)
{
    send(get("/healthz"), 0s);
    EXPECT_TRUE(received().starts_with("HTTP/1.1 200 "));
    tick(options().idleTime - 1ms);
    EXPECT_FALSE(over());
    send("GET /heal", options().idleTime - 1ms);
    tick(options().idleTime + options().headTime - 2ms);
    EXPECT_FALSE(over());
    EXPECT_EQ(received(), "");
    tick(options().idleTime + options().headTime);
    EXPECT_TRUE(received().starts_with("HTTP/1.1 408 "));
}

} // namespace careway::http
