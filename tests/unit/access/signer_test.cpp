#include "access/signer.hpp"

#include "access/token.hpp"
#include "forge.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace careway::access {

namespace {

namespace fs = std::filesystem;

/// A folder of its own that goes with the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("careway-signer-" + std::to_string(::getpid()));
    Folder() { fs::create_directory(path); }
    ~Folder() { fs::remove_all(path); }
};

TokenClaims nurse()
{
    TokenClaims out{"https://issuer.example", "https://careway.example", {}, std::chrono::seconds(900)};
    out.caller.subject = "nurse-7";
    out.caller.clientId = "care-desk";
    out.caller.role = Role::careManager;
    out.caller.staffId = Id::parse("018f3c5a-0000-7000-8000-000000000003");
    out.caller.credential = "registered-nurse";
    out.caller.purpose = "treatment";
    out.caller.scopes = {"members.read", "members.write"};
    return out;
}

Result<VerifiedToken> verified(const Signer& signer, const std::string& token)
{
    const auto keys = std::make_shared<KeySet>([&] { return signer.publicKeys(); });
    return TokenVerifier({{{"https://issuer.example", keys}}, "https://careway.example", std::chrono::seconds(0)}).verify(token, noon);
}

} // namespace

TEST(Signer, ItsTokenSaysWhatItWasTold)
{
    const auto signer = Signer::fresh();
    const auto claims = nurse();
    const auto out = verified(signer, signer.sign(claims, noon));
    ASSERT_TRUE(out) << out.error().code;
    EXPECT_EQ(out->expires, noon + claims.lifetime);
    EXPECT_EQ(out->caller.issuer, claims.issuer);
    EXPECT_EQ(out->caller.subject, "nurse-7");
    EXPECT_EQ(out->caller.clientId, "care-desk");
    EXPECT_EQ(out->caller.role, Role::careManager);
    EXPECT_EQ(out->caller.staffId, claims.caller.staffId);
    EXPECT_EQ(out->caller.credential, "registered-nurse");
    EXPECT_EQ(out->caller.purpose, "treatment");
    EXPECT_EQ(out->caller.scopes, claims.caller.scopes);
}

TEST(Signer, AnotherSignersTokenIsRefused)
{
    EXPECT_EQ(verified(Signer::fresh(), Signer::fresh().sign(nurse(), noon)).error().code, "token/unknown-key");
}

TEST(Signer, MakesItsKeyOnceForItsOwnerAlone)
{
    const Folder folder;
    const auto file = folder.path / "key.json";
    const auto first = Signer::from(file), again = Signer::from(file);
    EXPECT_EQ(first.publicKeys(), again.publicKeys());
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(verified(first, again.sign(nurse(), noon)));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()), 1);
}

TEST(Signer, ShowsNothingPrivate)
{
    const auto keys = keysFrom(Signer::fresh().publicKeys());
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->size(), 1u);
    EXPECT_EQ(Signer::fresh().publicKeys().find("\"d\""), std::string::npos);
}

TEST(Signer, AFileThatIsNoPrivateKeyOfItsOwnerIsRefused)
{
    const Folder folder;
    const auto file = folder.path / "key.json";
    (void)Signer::from(file);
    fs::permissions(file, fs::perms::group_read, fs::perm_options::add);
    EXPECT_THROW((void)Signer::from(file), std::runtime_error);
    for (const auto& text : {std::string(), std::string("{}"), Forge::elliptic().jwk(), Forge::rsa().jwk(true),
             Forge::elliptic("k", CJOSE_JWK_EC_P_384).jwk(true)}) {
        fs::remove(file);
        std::ofstream(file) << text;
        fs::permissions(file, fs::perms::owner_read);
        EXPECT_THROW((void)Signer::from(file), std::runtime_error) << text;
    }
    EXPECT_THROW((void)Signer::from(folder.path), std::runtime_error);
    EXPECT_THROW((void)Signer::from(folder.path / "no" / "key.json"), std::runtime_error);
}

} // namespace careway::access
