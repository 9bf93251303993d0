#include "access/key_set.hpp"

#include "forge.hpp"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <thread>

namespace careway::access {

namespace {

using std::chrono::seconds;

/// An issuer whose keys and outages the test decides, and that counts how often it was asked.
struct Issuer {
    std::string set;
    bool down = false;
    int asked = 0;

    Fetch fetch()
    {
        return [this] {
            ++asked;
            if (down) throw std::runtime_error("the issuer is down");
            return set;
        };
    }
};

/// Gives one answer, as it is, to one client after the other.
class Site {
public:
    explicit Site(std::string answer)
        : answer_(std::move(answer))
        , listener_(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 8) != 0)
            throw std::runtime_error("the site cannot listen");
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        url_ = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/keys";
        thread_ = std::thread([this] { serve(); });
    }
    ~Site()
    {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }

    [[nodiscard]] const std::string& url() const { return url_; }
    [[nodiscard]] int asked() const { return asked_; }

private:
    void serve()
    {
        for (int client = ::accept(listener_, nullptr, nullptr); client >= 0; client = ::accept(listener_, nullptr, nullptr)) {
            ++asked_;
            char request[4096];
            if (::recv(client, request, sizeof request, 0) > 0)
                for (std::string_view rest = answer_; !rest.empty();) {
                    const auto sent = ::send(client, rest.data(), rest.size(), MSG_NOSIGNAL);
                    if (sent <= 0) break;
                    rest.remove_prefix(static_cast<std::size_t>(sent));
                }
            if (answer_.empty()) { // never answers: waits until the client has gone
                while (::recv(client, request, sizeof request, 0) > 0) { }
            }
            ::close(client);
        }
    }

    std::string answer_;
    int listener_;
    std::string url_;
    std::atomic<int> asked_{0};
    std::thread thread_;
};

std::string ok(const std::string& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

TEST(Key, OnlyOneThatMayProveOurTokensIsTaken)
{
    const auto elliptic = Forge::elliptic(), rsa = Forge::rsa();
    const std::vector<std::tuple<std::string, bool>> table{
        {elliptic.jwk(), true},
        {rsa.jwk(), true},
        {elliptic.jwkWith(R"("use":"sig","alg":"ES256","key_ops":["verify"],"x5t":"ignored")"), true},
        {elliptic.jwkWith(R"("use":"enc")"), false},
        {elliptic.jwkWith(R"("use":7)"), false},
        {elliptic.jwkWith(R"("alg":"ES384")"), false},
        {elliptic.jwkWith(R"("alg":"ECDH-ES")"), false},
        {elliptic.jwkWith(R"("key_ops":["deriveKey"])"), false},
        {elliptic.jwkWith(R"("key_ops":"verify")"), false},
        {rsa.jwkWith(R"("alg":"RS256")"), true},
        {rsa.jwkWith(R"("alg":"PS256")"), false},
        {rsa.jwkWith(R"("alg":"ES256")"), false},
        {elliptic.jwk(true), false},
        {rsa.jwk(true), false},
        {Forge::rsa("weak", 1024).jwk(), false},
        {Forge::elliptic("").jwk(), false},
        {Forge::elliptic("large", CJOSE_JWK_EC_P_384).jwk(), false},
        {Forge::secret("a secret of thirty-two bytes....", "secret").jwk(true), false},
        {"{}", false},
        {"", false},
        {"[]", false},
    };
    for (const auto& [jwk, taken] : table)
        EXPECT_EQ(keyFrom(jwk).has_value(), taken) << jwk;
}

TEST(Key, AShortModulusIsNotMadeLongByZeros)
{
    std::string jwk = R"({"kty":"RSA","kid":"padded","e":"AQAB","n":")";
    EXPECT_FALSE(keyFrom(jwk + base64url(std::string(128, '\0') + std::string(128, '\xF1')) + "\"}"));
    EXPECT_TRUE(keyFrom(jwk + base64url(std::string(256, '\xF1')) + "\"}"));
}

TEST(KeySet, TwoKeysOfOneNameProveNothing)
{
    const auto one = Forge::elliptic("same"), two = Forge::elliptic("same"), other = Forge::elliptic("other");
    const auto keys = keysFrom(setOf(one.jwk() + ',' + other.jwk() + ',' + two.jwk()));
    ASSERT_TRUE(keys);
    ASSERT_EQ(keys->size(), 1u);
    EXPECT_EQ(keys->front().id, "other");
}

TEST(KeySet, WhatIsNoSetIsNone)
{
    for (const auto* text : {"", "[]", "{}", R"({"keys":{}})", R"({"keys":[)", R"({"keys":[],"keys":[]})"})
        EXPECT_FALSE(keysFrom(text)) << text;
    EXPECT_TRUE(keysFrom(R"({"keys":[]})")->empty());
    EXPECT_TRUE(keysFrom(R"({"keys":[7,null,{"kty":"future"}]})")->empty());
}

TEST(KeySet, KeysAreReadOnceAndThenEveryTenMinutes)
{
    Issuer issuer{setOf(Forge::elliptic().jwk())};
    KeySet keys(issuer.fetch());
    EXPECT_FALSE(keys.ready());
    for (int second = 0; second < 600; second += 10)
        EXPECT_TRUE(keys.find("elliptic", Algorithm::es256, noon + seconds(second)));
    EXPECT_EQ(issuer.asked, 1);
    EXPECT_TRUE(keys.ready());
    keys.refreshIfDue(noon + seconds(600));
    EXPECT_EQ(issuer.asked, 2);
    EXPECT_EQ(keys.generation(), 1u); // the same keys
}

TEST(KeySet, AnOutageLeavesTheKeysAsTheyWere)
{
    Issuer issuer{setOf(Forge::elliptic().jwk())};
    KeySet keys(issuer.fetch());
    keys.refreshIfDue(noon);
    issuer.down = true;
    const auto known = [&](int second) { return keys.find("elliptic", Algorithm::es256, noon + seconds(second)).has_value(); };
    EXPECT_TRUE(known(600));
    EXPECT_EQ(keys.trouble(), "the issuer is down");
    EXPECT_TRUE(known(629));
    EXPECT_EQ(issuer.asked, 2); // not asked again at once
    EXPECT_TRUE(known(630));
    EXPECT_EQ(issuer.asked, 3);
    issuer.down = false;
    issuer.set = "<html>maintenance</html>";
    EXPECT_TRUE(known(660));
    EXPECT_EQ(keys.generation(), 1u);
    issuer.set = setOf(Forge::elliptic("new").jwk());
    EXPECT_FALSE(known(690));
    EXPECT_EQ(keys.generation(), 2u);
    EXPECT_EQ(keys.trouble(), "");
}

TEST(KeySet, UnknownKeysAskTheIssuerAtMostOnceInThirtySeconds)
{
    Issuer issuer{setOf(Forge::elliptic("old").jwk())};
    KeySet keys(issuer.fetch());
    keys.refreshIfDue(noon);
    for (int i = 0; i < 1000; ++i)
        EXPECT_FALSE(keys.find("made-up-" + std::to_string(i), Algorithm::es256, noon + seconds(1) + std::chrono::milliseconds(i)));
    EXPECT_EQ(issuer.asked, 1);
    issuer.set = setOf(Forge::elliptic("new").jwk());
    EXPECT_FALSE(keys.find("new", Algorithm::es256, noon + seconds(29)));
    EXPECT_TRUE(keys.find("new", Algorithm::es256, noon + seconds(30)));
    EXPECT_EQ(issuer.asked, 2);
    EXPECT_FALSE(keys.find("old", Algorithm::es256, noon + seconds(31)));
    EXPECT_EQ(issuer.asked, 2);
}

TEST(KeySet, WhileOneThreadReadsTheOthersGoOnWithTheOldKeys)
{
    const auto set = setOf(Forge::elliptic().jwk());
    std::promise<void> begun, mayEnd;
    int asked = 0;
    KeySet keys([&] {
        if (++asked == 2) {
            begun.set_value();
            mayEnd.get_future().wait();
        }
        return set;
    });
    keys.refreshIfDue(noon);
    std::thread reader([&] { keys.refreshIfDue(noon + seconds(600)); });
    begun.get_future().wait();
    EXPECT_TRUE(keys.find("elliptic", Algorithm::es256, noon + seconds(600))); // would hang if it waited
    EXPECT_FALSE(keys.find("unknown", Algorithm::es256, noon + seconds(600)));
    mayEnd.set_value();
    reader.join();
    EXPECT_EQ(asked, 2);
}

TEST(KeySet, ManyThreadsWithUnknownKeysAskOnce)
{
    std::atomic<int> asked{0};
    const auto set = setOf(Forge::elliptic().jwk());
    KeySet keys([&] {
        ++asked;
        return set;
    });
    keys.refreshIfDue(noon);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            for (int j = 0; j < 100; ++j)
                (void)keys.find("unknown-" + std::to_string(i * 100 + j), Algorithm::es256, noon + seconds(40));
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(asked, 2);
}

TEST(KeySource, AFileIsRead)
{
    const auto path = std::filesystem::temp_directory_path() / ("careway-keys-" + std::to_string(::getpid()));
    const auto set = setOf(Forge::elliptic().jwk());
    std::ofstream(path) << set;
    EXPECT_EQ(fetchFrom(path.string())(), set);
    std::ofstream(path) << std::string((1 << 20) + 1, ' ');
    EXPECT_THROW(fetchFrom(path.string())(), std::runtime_error);
    std::filesystem::remove(path);
    EXPECT_THROW(fetchFrom(path.string())(), std::runtime_error);
    EXPECT_THROW((void)fetchFrom("file:///etc/passwd"), std::invalid_argument);
    EXPECT_THROW((void)fetchFrom("ftp://issuer.example/keys"), std::invalid_argument);
}

TEST(KeySource, AUrlIsRead)
{
    const auto set = setOf(Forge::elliptic().jwk());
    const Site site(ok(set));
    EXPECT_EQ(fetchFrom(site.url())(), set);
}

TEST(KeySource, OnlyAWholeSetOfModestSizeIsTaken)
{
    const Site elsewhere(ok("{}"));
    const std::string redirect
        = "HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    for (const auto& answer : {redirect, std::string("HTTP/1.1 500 Oh\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
             ok(std::string((1 << 20) + 1, ' ')), std::string("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}")}) {
        const Site site(answer);
        EXPECT_THROW(fetchFrom(site.url())(), std::runtime_error) << answer.substr(0, 60);
    }
    EXPECT_EQ(elsewhere.asked(), 0);
}

TEST(KeySource, AnIssuerThatDoesNotAnswerIsLeft)
{
    const Site site("");
    EXPECT_THROW(fetchFrom(site.url(), std::chrono::milliseconds(50))(), std::runtime_error);
}

} // namespace careway::access
