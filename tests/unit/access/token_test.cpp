#include "access/token.hpp"

#include "forge.hpp"

#include <gtest/gtest.h>

namespace careway::access {

namespace {

using std::chrono::seconds;

const Forge& elliptic()
{
    static const auto forge = Forge::elliptic();
    return forge;
}

const Forge& rsa()
{
    static const auto forge = Forge::rsa();
    return forge;
}

TokenVerifier::Terms termsOf(const std::string& jwks)
{
    return {{{"https://issuer.example", std::make_shared<KeySet>([jwks] { return jwks; })}}, "https://careway.example", seconds(30)};
}

const TokenVerifier& verifier()
{
    static const TokenVerifier out(termsOf(setOf(elliptic(), rsa())));
    return out;
}

std::string codeOf(const std::string& token, Instant now = noon)
{
    const auto out = verifier().verify(token, now);
    return out ? "" : out.error().code;
}

std::string codeOfHeader(const Members& changes) { return codeOf(elliptic().sign(headerWith(changes), claimsWith())); }
std::string codeOfClaims(const Members& changes) { return codeOf(elliptic().sign(headerWith(), claimsWith(changes))); }
std::string secondsAfterNoon(long count) { return std::to_string(noonSeconds + count); }

/// Header and payload as they are, with this signature.
std::string unsignedToken(const std::string& header, const std::string& payload, const std::string& signature = "")
{
    return base64url(header) + '.' + base64url(payload) + '.' + base64url(signature);
}

} // namespace

TEST(Token, AGoodOneSaysWhoAsks)
{
    const auto token = elliptic().sign(headerWith(), claimsWith({{"credential", R"("registered-nurse")"}, {"purpose", R"("treatment")"}}));
    const auto verified = verifier().verify(token, noon);
    ASSERT_TRUE(verified) << verified.error().code;
    EXPECT_EQ(verified->expires, noon + seconds(600));
    const auto& caller = verified->caller;
    EXPECT_EQ(caller.issuer, "https://issuer.example");
    EXPECT_EQ(caller.subject, "person-1");
    EXPECT_EQ(caller.clientId, "member-app");
    EXPECT_EQ(caller.role, Role::member);
    EXPECT_EQ(caller.memberId->text(), "018f3c5a-0000-7000-8000-000000000001");
    EXPECT_EQ(caller.providerId, std::nullopt);
    EXPECT_EQ(caller.credential, "registered-nurse");
    EXPECT_EQ(caller.purpose, "treatment");
    EXPECT_TRUE(caller.may("members.read"));
    EXPECT_FALSE(caller.may("members"));
}

TEST(Token, Rs256IsTakenToo) { EXPECT_EQ(codeOf(rsa().sign(headerWith({{"alg", R"("RS256")"}, {"kid", R"("rsa")"}}), claimsWith())), ""); }

TEST(Token, ItsHeaderMustBeThatOfAnAccessToken)
{
    const std::vector<std::tuple<Members, std::string>> table{
        {{{"typ", R"("AT+JWT")"}}, ""},
        {{{"typ", R"("application/at+jwt")"}}, ""},
        {{{"typ", R"("JWT")"}}, "token/wrong-type"},
        {{{"typ", R"("at+jwt ")"}}, "token/wrong-type"},
        {{{"typ", "7"}}, "token/wrong-type"},
        {{{"typ", ""}}, "token/wrong-type"},
        {{{"kid", R"("another")"}}, "token/unknown-key"},
        {{{"kid", ""}}, "token/unknown-key"},
        {{{"kid", R"("rsa")"}}, "token/unknown-key"},
        {{{"crit", R"(["exp"])"}}, "token/malformed"},
        {{{"crit", "null"}}, "token/malformed"},
    };
    for (const auto& [changes, code] : table)
        EXPECT_EQ(codeOfHeader(changes), code) << headerWith(changes);
}

TEST(Token, ItsClaimsAreCheckedOneByOne)
{
    const std::vector<std::tuple<Members, std::string>> table{
        {{{"iss", R"("https://other.example")"}}, "token/wrong-issuer"},
        {{{"iss", R"("https://issuer.example/")"}}, "token/wrong-issuer"},
        {{{"iss", ""}}, "token/wrong-issuer"},
        {{{"iss", R"(["https://issuer.example"])"}}, "token/wrong-issuer"},
        {{{"aud", R"(["https://other.example","https://careway.example"])"}}, ""},
        {{{"aud", R"(["https://other.example"])"}}, "token/wrong-audience"},
        {{{"aud", R"("https://careway.example/more")"}}, "token/wrong-audience"},
        {{{"aud", R"({"0":"https://careway.example"})"}}, "token/wrong-audience"},
        {{{"aud", "[]"}}, "token/wrong-audience"},
        {{{"aud", ""}}, "token/wrong-audience"},
        {{{"exp", ""}}, "token/claims"},
        {{{"exp", R"("never")"}}, "token/claims"},
        {{{"exp", "1e300"}}, "token/claims"},
        {{{"exp", "-1"}}, "token/claims"},
        {{{"exp", "null"}}, "token/claims"},
        {{{"exp", secondsAfterNoon(-29)}}, ""},
        {{{"exp", secondsAfterNoon(-30)}}, "token/expired"},
        {{{"exp", secondsAfterNoon(0) + ".5"}}, ""},
        {{{"nbf", secondsAfterNoon(30)}}, ""},
        {{{"nbf", secondsAfterNoon(31)}}, "token/not-yet-valid"},
        {{{"nbf", R"("noon")"}}, "token/claims"},
        {{{"iat", secondsAfterNoon(31)}}, "token/not-yet-valid"},
        {{{"iat", ""}}, "token/claims"},
        {{{"sub", ""}}, "token/claims"},
        {{{"sub", R"("")"}}, "token/claims"},
        {{{"sub", "7"}}, "token/claims"},
        {{{"sub", R"("a\nb")"}}, "token/claims"},
        {{{"sub", '"' + std::string(255, 'x') + '"'}}, ""},
        {{{"sub", '"' + std::string(256, 'x') + '"'}}, "token/claims"},
        {{{"client_id", ""}}, "token/claims"},
        {{{"role", ""}}, "token/claims"},
        {{{"role", R"("Member")"}}, "token/claims"},
        {{{"role", R"("king")"}}, "token/claims"},
        {{{"member_id", ""}}, "token/claims"},
        {{{"member_id", R"("1")"}}, "token/claims"},
        {{{"member_id", "null"}}, "token/claims"},
        {{{"scope", ""}}, ""},
        {{{"scope", R"(["members.read"])"}}, "token/claims"},
        {{{"credential", "[]"}}, "token/claims"},
        {{{"purpose", '"' + std::string(65, 'x') + '"'}}, "token/claims"},
        {{{"role", R"("provider")"}}, "token/claims"},
        {{{"role", R"("provider")"}, {"provider_id", R"("018f3c5a-0000-7000-8000-000000000002")"}}, ""},
        {{{"role", R"("supporter")"}, {"member_id", ""}}, ""},
        {{{"role", R"("supporter")"}, {"member_id", R"("x")"}}, "token/claims"},
        {{{"role", R"("representative")"}, {"member_id", ""}}, ""},
        {{{"role", R"("care-manager")"}, {"member_id", ""}}, ""},
        {{{"role", R"("care-manager")"}, {"member_id", ""}, {"staff_id", R"("x")"}}, "token/claims"},
        {{{"unheard_of", "[1,2,3]"}}, ""},
    };
    for (const auto& [changes, code] : table)
        EXPECT_EQ(codeOfClaims(changes), code) << claimsWith(changes);
}

TEST(Token, ScopesAreSortedAndOnce)
{
    const auto verified = verifier().verify(elliptic().sign(headerWith(), claimsWith({{"scope", R"("  b a  b c ")"}})), noon);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->caller.scopes, (std::vector<std::string>{"a", "b", "c"}));
}

TEST(Token, OneThatNobodySignedIsRefused)
{
    for (const auto* algorithm : {R"("none")", R"("None")", R"("HS256")", R"("ES384")", R"("PS256")", R"("es256")", "7", ""})
        EXPECT_EQ(codeOf(unsignedToken(headerWith({{"alg", algorithm}}), claimsWith())), "token/bad-signature") << algorithm;
    for (const auto& signature :
        {std::string(), std::string(64, '\0'), std::string(64, '\xFF'), std::string(63, 'x'), std::string(72, 'x')})
        EXPECT_EQ(codeOf(unsignedToken(headerWith(), claimsWith(), signature)), "token/bad-signature") << signature.size();
}

TEST(Token, ThePublicKeyIsNoHmacSecret)
{
    const auto secret = Forge::secret(rsa().jwk(), "rsa");
    const auto token = secret.sign(headerWith({{"alg", R"("HS256")"}, {"kid", R"("rsa")"}}), claimsWith());
    EXPECT_EQ(codeOf(token), "token/bad-signature");
}

TEST(Token, AKeyProvesByItsOwnAlgorithmOnly)
{
    const auto key = keyFrom(rsa().jwk());
    ASSERT_TRUE(key);
    EXPECT_TRUE(signatureHolds(rsa().sign(R"({"alg":"RS256"})", "{}"), *key));
    for (const auto* header :
        {R"({"alg":"RS384"})", R"({"alg":"RS512"})", R"({"alg":"PS256"})", R"({"alg":"RS256","crit":["b64"],"b64":true})"})
        EXPECT_FALSE(signatureHolds(rsa().sign(header, "{}"), *key)) << header;
}

TEST(Token, AnotherKeyOfTheSameNameIsRefused)
{
    EXPECT_EQ(codeOf(Forge::elliptic().sign(headerWith(), claimsWith())), "token/bad-signature");
    const auto own = Forge::elliptic("own"); // a key that came with the token
    EXPECT_EQ(codeOf(own.sign(headerWith({{"jwk", own.jwk()}}), claimsWith())), "token/bad-signature");
}

TEST(Token, NoCharacterOfItCanBeChanged)
{
    const auto token = elliptic().sign(headerWith(), claimsWith());
    for (std::size_t i = 0; i < token.size(); ++i) {
        auto altered = token;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        EXPECT_NE(codeOf(altered), "") << i;
    }
    EXPECT_EQ(codeOf(token + 'A'), "token/bad-signature"); // a 65th byte, which libcjose alone would let pass
    EXPECT_EQ(codeOf(token + "AA"), "token/bad-signature");
    EXPECT_EQ(codeOf(token + "AAA"), "token/malformed"); // 89 characters of base64url are no bytes
}

TEST(Token, WhatIsNoneIsMalformed)
{
    const auto good = elliptic().sign(headerWith(), claimsWith());
    const auto twice = R"({"alg":"none","alg":"ES256","kid":"elliptic","typ":"at+jwt"})";
    for (const auto& token : {std::string(), std::string("."), std::string(".."), std::string("a.b"), std::string("a.b.c.d"), good + ".",
             good + "=", good + ' ', '"' + good + '"', unsignedToken("[]", "{}"), unsignedToken(twice, claimsWith()),
             unsignedToken("{\"alg\":\"ES256\"", "{}"), std::string(8193, 'a'), std::string("{\"payload\":\"\",\"signature\":\"\"}")})
        EXPECT_EQ(codeOf(token), "token/malformed") << token.substr(0, 60);
    EXPECT_EQ(codeOf(elliptic().sign(headerWith(), "[]")), "token/malformed");
    EXPECT_EQ(codeOf(elliptic().sign(headerWith(), R"({"iss":"a","iss":"https://issuer.example"})")), "token/malformed");
}

TEST(Token, OneOf8KiBIsReadAndALongerOneIsNot)
{
    const auto sized
        = [](std::size_t pad) { return elliptic().sign(headerWith(), claimsWith({{"pad", '"' + std::string(pad, 'x') + '"'}})); };
    std::size_t pad = 5000;
    while (sized(pad + 1).size() <= longestToken)
        ++pad;
    EXPECT_EQ(codeOf(sized(pad)), "");
    EXPECT_EQ(codeOf(sized(pad + 1)), "token/malformed");
}

TEST(Token, OneIssuersKeyProvesNothingOfAnother)
{
    const auto other = Forge::elliptic("other");
    auto terms = termsOf(setOf(elliptic().jwk()));
    terms.issuers.push_back({"https://other.example", std::make_shared<KeySet>([&] { return setOf(other.jwk()); })});
    const TokenVerifier both(std::move(terms));
    const auto header = headerWith({{"kid", R"("other")"}});
    EXPECT_TRUE(both.verify(other.sign(header, claimsWith({{"iss", R"("https://other.example")"}})), noon));
    EXPECT_EQ(both.verify(other.sign(header, claimsWith()), noon).error().code, "token/unknown-key");
}

TEST(Token, ItsRefusalChallengesWithoutAWordOfIt)
{
    const auto out = verifier().verify(elliptic().sign(headerWith(), claimsWith({{"sub", R"("Mary\nMiller")"}})), noon);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().kind, Error::Kind::unauthenticated);
    ASSERT_EQ(out.error().headers.size(), 1u);
    EXPECT_EQ(out.error().headers[0].first, "WWW-Authenticate");
    EXPECT_EQ(out.error().headers[0].second,
        R"(Bearer realm="careway", error="invalid_token", error_description="The claim sub is missing or not as it must be.")");
}

TEST(Token, TermsThatMakeNoSenseAreRefusedAtTheStart)
{
    auto terms = termsOf(setOf(elliptic().jwk()));
    terms.leeway = seconds(61);
    EXPECT_THROW(TokenVerifier{terms}, std::invalid_argument);
    terms.leeway = seconds(60);
    EXPECT_NO_THROW(TokenVerifier{terms});
    terms.audience.clear();
    EXPECT_THROW(TokenVerifier{terms}, std::invalid_argument);
    EXPECT_THROW(TokenVerifier({{}, "https://careway.example", seconds(0)}), std::invalid_argument);
}

} // namespace careway::access
