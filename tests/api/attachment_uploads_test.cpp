#include "support/attachment_test.hpp"

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::AttachmentState;

/// Uploads that break off, meet or are killed (createAttachment, putAttachmentContent).
class Uploads : public AttachmentTest {
protected:
    /// Sends what a client would that leaves in the middle; then reads what comes, until the server closes.
    std::string broken(const std::string& bytes, bool vanishing)
    {
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in server{};
        server.sin_family = AF_INET;
        server.sin_port = htons(house().server().port());
        server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(client, reinterpret_cast<sockaddr*>(&server), sizeof server), 0);
        EXPECT_EQ(::send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL), std::ssize(bytes));
        if (vanishing) {
            const linger now{1, 0};
            ::setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            ::close(client);
            return {};
        }
        ::shutdown(client, SHUT_WR);
        std::string out(4096, '\0');
        const auto got = ::recv(client, out.data(), out.size(), MSG_WAITALL);
        ::close(client);
        out.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        return out;
    }
    std::string headOf(const api::Attachment& it, const std::string& by, const std::string& framing)
    {
        return "PUT " + at(it) + "/content HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + by + "\r\nContent-Type: " + it.mediaType
            + "\r\n" + framing + "\r\n\r\n";
    }
    AttachmentState stateOf(const api::Attachment& it) { return get(at(it), hospital()).as<api::Attachment>().state; }
};

TEST_F(Uploads, ThatBreakOffLeaveNothingAndAreMadeAgain)
{
    const auto member = covered("CW1");
    const std::string bytes(2'000'000, 'x');
    const auto it = announced(asked(member), hospital(), bytes);
    const auto announcedLength = headOf(it, hospital(), "Content-Length: 2000000"),
               inChunks = headOf(it, hospital(), "Transfer-Encoding: chunked");
    for (const bool vanishing : {false, true}) {
        EXPECT_EQ(broken(announcedLength + bytes.substr(0, 1'500'000), vanishing), "");
        EXPECT_EQ(broken(inChunks + "1e8480\r\n" + bytes.substr(0, 1'500'000), vanishing), "");
        EXPECT_EQ(broken(inChunks + "16e360\r\n" + bytes.substr(0, 1'500'000) + "\r\n", vanishing), "") << "whole chunks, and no end";
    }
    EXPECT_EQ(pieces(), 0);
    EXPECT_EQ(stateOf(it), AttachmentState::awaited);
    EXPECT_THAT(broken(inChunks + "5\r\nshort\r\n0\r\n\r\n", false), testing::HasSubstr(" 422 ")) << "an end before its time";
    EXPECT_EQ(put(it, hospital(), bytes).status, 200);
}

TEST_F(Uploads, WhoHasNoTokenOrNoScopeIsToldBeforeTheBodyComes)
{
    const auto member = covered("CW1");
    const auto it = announced(asked(member), hospital(), "abc");
    const auto reading = token(Role::member, member.id, {"attachments.read"});
    EXPECT_THAT(broken(headOf(it, "none", "Content-Length: 10485760"), false), testing::HasSubstr(" 401 "));
    EXPECT_THAT(broken(headOf(it, reading, "Content-Length: 10485760"), false), testing::HasSubstr(" 403 "));
    EXPECT_EQ(ask("PUT", at(it) + "/content", reading, "abc", {"Content-Type: text/plain"}).code(), "access/scope-missing");
    EXPECT_EQ(get(at(it) + "/content", token(Role::member, member.id, {"attachments.write"})).status, 403);
}

TEST_F(Uploads, OfOneDocumentThatMeetAreOne)
{
    const auto member = covered("CW1");
    const std::string bytes(3'000'000, 'x');
    const auto it = announced(asked(member), hospital(), bytes);
    const auto by = hospital();
    std::vector<Reply> replies(4);
    std::vector<std::thread> clients;
    for (auto& reply : replies)
        clients.emplace_back([&] { reply = put(it, by, bytes); });
    for (auto& each : clients)
        each.join();
    std::set<std::string> answers;
    for (const auto& each : replies) {
        EXPECT_EQ(each.status, 200) << each.body;
        answers.insert(each.body);
    }
    EXPECT_EQ(answers.size(), 1U);
    EXPECT_EQ(pieces(), 3);
    EXPECT_TRUE(download(it, by).body == bytes);
    EXPECT_EQ(timeline(member, self(member)).size(), 1U) << "it is told once";
}

TEST_F(Uploads, OfManyDocumentsAreServedOrToldToComeAgain)
{
    const auto member = covered("CW1");
    const auto by = hospital();
    std::vector<api::Attachment> all;
    std::vector<std::string> bytes;
    for (int i = 0; i < 24; ++i) {
        bytes.push_back(std::string(2'000'000, static_cast<char>('a' + i)));
        all.push_back(announced(asked(member), by, bytes.back()));
    }
    std::atomic<int> later = 0;
    std::vector<std::thread> clients;
    for (std::size_t i = 0; i < all.size(); ++i)
        clients.emplace_back([&, i] {
            auto reply = put(all[i], by, bytes[i]);
            for (; reply.status == 503; reply = put(all[i], by, bytes[i])) {
                EXPECT_NE(reply.header("Retry-After"), "");
                ++later;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
            EXPECT_EQ(reply.status, 200) << reply.body;
        });
    for (auto& each : clients)
        each.join();
    EXPECT_EQ(pieces(), 48);
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_TRUE(download(all[i], by).body == bytes[i]);
    RecordProperty("later", later);
}

TEST_F(Uploads, ThatAreAnnouncedAtOnceNeverHaveMoreThanThereIsRoomFor)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto by = hospital(),
               body
        = R"({"name":"a","document":"scan","mediaType":"image/png","sizeBytes":10000000,"sha256":")" + std::string(64, 'a') + "\"}";
    std::atomic<int> taken = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 12; ++i)
        clients.emplace_back([&, i] {
            const auto reply = ask("POST", under(request), by, body, {"Idempotency-Key: at-once-" + std::to_string(i)});
            EXPECT_TRUE(reply.status == 201 || reply.status == 422) << reply.body;
            taken += reply.status == 201;
        });
    for (auto& each : clients)
        each.join();
    EXPECT_EQ(taken, 5);
}

TEST_F(Uploads, KilledAtAnyStatementAreWholeOrNotThere)
{
    const auto member = covered("CW1");
    const std::string bytes(2'500'000, 'x');
    const auto request = asked(member);
    const auto by = hospital();
    std::mutex lock;
    int left = -1; // statements until the connection is killed
    house().database().observe([&](const sql::Statement&) {
        const std::lock_guard guard(lock);
        if (left < 0 || left-- > 0) return;
        for (const auto id :
            owner().fetch<std::int64_t>("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND db = DATABASE()"))
            owner().executeText("KILL CONNECTION " + std::to_string(id));
    });
    int broken = 0;
    for (int at = 0;; ++at) {
        const auto it = announced(request, by, bytes);
        owner().executeText("DELETE FROM attachment_piece");
        const auto told = timeline(member, self(member)).size();
        {
            const std::lock_guard guard(lock);
            left = at;
        }
        const auto reply = put(it, by, bytes);
        bool done = false;
        {
            const std::lock_guard guard(lock);
            done = std::exchange(left, -1) >= 0;
        }
        const bool whole = stateOf(it) == AttachmentState::stored;
        EXPECT_EQ(pieces(), whole ? 3 : 0) << "after statement " << at;
        EXPECT_EQ(timeline(member, self(member)).size(), told + (whole ? 1 : 0)) << "after statement " << at;
        if (reply.status == 200) EXPECT_TRUE(whole) << "after statement " << at;
        else EXPECT_EQ(reply.status, 503) << reply.body;
        broken += !whole;
        EXPECT_EQ(put(it, by, bytes).status, 200) << "sent once more it is there";
        owner().executeText("DELETE FROM attachment_piece");
        owner().executeText("DELETE FROM attachment");
        if (done || at > 100) break;
    }
    EXPECT_GE(broken, 7) << "sight, lock, three pieces, the row, the event, the audit";
}

} // namespace

} // namespace careway
