#include "sql/url.hpp"

#include <gtest/gtest.h>

namespace careway::sql {
namespace {

TEST(DatabaseUrl, NamesUserHostPortAndDatabase)
{
    const auto address = must(parseUrl("mysql://careway:secret@db.example.org:3307/careway"));
    EXPECT_EQ(address, (Address{"careway", "secret", "db.example.org", 3307, "", "careway"}));
    EXPECT_EQ(must(parseUrl("mysql://careway:secret@db.example.org/careway")).port, 3306);
    EXPECT_EQ(must(parseUrl("mysql://careway@localhost/careway")).password, "");
    EXPECT_EQ(must(parseUrl("mysql://careway@[::1]:3308/careway")).host, "::1");
}

TEST(DatabaseUrl, MayNameASocket)
{
    const auto address = must(parseUrl("mysql://careway:secret@localhost/careway?socket=/var/my%20run/socket"));
    EXPECT_EQ(address.socket, "/var/my run/socket");
}

TEST(DatabaseUrl, IsPercentDecodedInEachPart)
{
    const auto address = must(parseUrl("mysql://ca%40re:p%3Aa%2Fs%25s%3f@host/care%2dway"));
    EXPECT_EQ(address.user, "ca@re");
    EXPECT_EQ(address.password, "p:a/s%s?");
    EXPECT_EQ(address.database, "care-way");
}

TEST(DatabaseUrl, IsRefusedWithASentenceThatKeepsThePassword)
{
    for (const auto* url :
        {"", "postgres://a:hush@h/d", "mysql://", "mysql://h/d", "mysql://:hush@h/d", "mysql://a:hush@/d", "mysql://a:hush@h",
            "mysql://a:hush@h/", "mysql://a:hush@h/d/e", "mysql://a:hush@h:0/d", "mysql://a:hush@h:65536/d", "mysql://a:hush@h:1x/d",
            "mysql://a:hush%2@h/d", "mysql://a:hush%zz@h/d", "mysql://a:hush%00@h/d", "mysql://a:hush@h/d?socket=relative",
            "mysql://a:hush@h/d?tls=1", "mysql://a:hush@h/d?socket=/s&x=1", "mysql://a:hush@[::1/d", "mysql://a:hush@[::1]x/d"}) {
        const auto address = parseUrl(url);
        ASSERT_FALSE(address) << url;
        EXPECT_EQ(address.error().code, "database/url") << url;
        EXPECT_EQ(address.error().detail.find("hush"), std::string::npos) << url;
        EXPECT_EQ(address.error().detail.back(), '.') << url;
    }
}

} // namespace
} // namespace careway::sql
