#include "access/token_cache.hpp"

#include "forge.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace careway::access {

namespace {

using std::chrono::seconds;

CallerPointer someone(const std::string& subject = "person-1")
{
    Caller out;
    out.subject = subject;
    return std::make_shared<const Caller>(out);
}

Digest tokenNumber(int number) { return sha256("token " + std::to_string(number)); }

/// An authenticator with an issuer of two keys, of which the second may be withdrawn.
struct Gateway {
    Forge forge = Forge::elliptic(), second = Forge::elliptic("second");
    std::string set = setOf(forge, second);
    int asked = 0;
    std::shared_ptr<KeySet> keys = std::make_shared<KeySet>([this] {
        ++asked;
        return set;
    });
    Authenticator authenticator{TokenVerifier({{{"https://issuer.example", keys}}, "https://careway.example", seconds(30)})};

    std::string code(const std::string& header, Instant now = noon)
    {
        const auto out = authenticator.caller(header, now);
        return out ? "" : out.error().code;
    }
};

} // namespace

TEST(TokenCache, KeepsACallerUntilTheTokenExpires)
{
    TokenCache cache;
    cache.keep(tokenNumber(1), someone(), noon, 1);
    EXPECT_TRUE(cache.find(tokenNumber(1), noon - std::chrono::milliseconds(1), 1));
    EXPECT_FALSE(cache.find(tokenNumber(2), noon - seconds(1), 1));
    EXPECT_FALSE(cache.find(tokenNumber(1), noon, 1));
    EXPECT_EQ(cache.size(), 0u);
}

TEST(TokenCache, ForgetsACallerWhenTheKeysChange)
{
    TokenCache cache;
    cache.keep(tokenNumber(1), someone(), noon, 1);
    EXPECT_FALSE(cache.find(tokenNumber(1), noon - seconds(1), 2));
    EXPECT_EQ(cache.size(), 0u);
}

TEST(TokenCache, TheSameTokenIsKeptOnce)
{
    TokenCache cache;
    cache.keep(tokenNumber(1), someone("first"), noon, 1);
    cache.keep(tokenNumber(1), someone("second"), noon, 2);
    EXPECT_EQ(cache.size(), 1u);
    EXPECT_EQ(cache.find(tokenNumber(1), noon - seconds(1), 2)->subject, "second");
}

TEST(TokenCache, HoldsNoMoreThanItMay)
{
    TokenCache cache(160);
    for (int i = 0; i < 5000; ++i)
        cache.keep(tokenNumber(i), someone(), noon, 1);
    EXPECT_EQ(cache.size(), 160u);
    EXPECT_TRUE(cache.find(tokenNumber(4999), noon - seconds(1), 1));
    EXPECT_FALSE(cache.find(tokenNumber(0), noon - seconds(1), 1));
}

TEST(TokenCache, WhatIsUsedStays)
{
    TokenCache cache(160);
    cache.keep(tokenNumber(0), someone(), noon, 1);
    for (int i = 1; i < 5000; ++i) {
        cache.keep(tokenNumber(i), someone(), noon, 1);
        ASSERT_TRUE(cache.find(tokenNumber(0), noon - seconds(1), 1)) << i;
    }
}

TEST(Authenticator, FindsTheTokenInTheHeader)
{
    Gateway gateway;
    const auto token = gateway.forge.sign(headerWith(), claimsWith());
    const std::vector<std::tuple<std::string, std::string>> table{
        {"Bearer " + token, ""},
        {"bearer " + token, ""},
        {"BEARER   " + token, ""},
        {"", "token/missing"},
        {"Bearer", "token/missing"},
        {"Bearer ", "token/missing"},
        {"Basic " + token, "token/missing"},
        {"Bearer2 " + token, "token/missing"},
        {token, "token/missing"},
        {"Bearer\t" + token, "token/missing"},
        {"Bearer " + token + " ", "token/malformed"},
        {"Bearer " + token + ", Bearer " + token, "token/malformed"},
        {"Bearer \"" + token + "\"", "token/malformed"},
        {"Bearer " + std::string(100'000, 'a'), "token/malformed"},
    };
    for (const auto& [header, code] : table)
        EXPECT_EQ(gateway.code(header), code) << header.substr(0, 20);
}

TEST(Authenticator, WithoutATokenTheChallengeIsBare)
{
    Gateway gateway;
    const auto out = gateway.authenticator.caller("", noon);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().headers, (std::vector<std::pair<std::string, std::string>>{{"WWW-Authenticate", R"(Bearer realm="careway")"}}));
}

TEST(Authenticator, ATokenSeenBeforeGivesTheSameCaller)
{
    Gateway gateway;
    const auto header = "Bearer " + gateway.forge.sign(headerWith(), claimsWith());
    const auto first = gateway.authenticator.caller(header, noon), again = gateway.authenticator.caller(header, noon + seconds(1));
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->get(), again->get());
}

TEST(Authenticator, AKnownTokenIsRefusedWhenItHasExpired)
{
    Gateway gateway;
    const auto header = "Bearer " + gateway.forge.sign(headerWith(), claimsWith());
    EXPECT_EQ(gateway.code(header), "");
    EXPECT_EQ(gateway.code(header, noon + seconds(629)), ""); // 600 and the leeway
    EXPECT_EQ(gateway.code(header, noon + seconds(630)), "token/expired");
}

TEST(Authenticator, AKnownTokenIsRefusedWhenItsKeyIsWithdrawn)
{
    Gateway gateway;
    const auto header
        = "Bearer " + gateway.second.sign(headerWith({{"kid", R"("second")"}}), claimsWith({{"exp", std::to_string(noonSeconds + 3600)}}));
    EXPECT_EQ(gateway.code(header), "");
    gateway.set = setOf(gateway.forge.jwk());
    EXPECT_EQ(gateway.code(header, noon + seconds(599)), "");
    EXPECT_EQ(gateway.code(header, noon + seconds(600)), "token/unknown-key");
}

TEST(Authenticator, ARefusedTokenIsNotRemembered)
{
    Gateway gateway;
    const auto header = "Bearer " + gateway.forge.sign(headerWith(), claimsWith({{"nbf", std::to_string(noonSeconds + 100)}}));
    EXPECT_EQ(gateway.code(header), "token/not-yet-valid");
    EXPECT_EQ(gateway.code(header, noon + seconds(100)), "");
}

TEST(Authenticator, ServesManyThreads)
{
    Gateway gateway;
    std::vector<std::string> headers;
    for (int i = 0; i < 20; ++i)
        headers.push_back("Bearer " + gateway.forge.sign(headerWith(), claimsWith({{"sub", "\"person-" + std::to_string(i) + '"'}})));
    (void)gateway.code(headers[0]);
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                const auto caller = gateway.authenticator.caller(headers[static_cast<std::size_t>(i % 20)], noon);
                if (!caller || (*caller)->subject != "person-" + std::to_string(i % 20)) ++wrong;
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(gateway.asked, 1);
}

} // namespace careway::access
