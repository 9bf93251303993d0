#include "json/loose.hpp"

#include <gtest/gtest.h>

namespace careway::json {

using Kind = Loose::Kind;

TEST(LooseJson, IsWhateverItIs)
{
    const auto out = looseOf(R"({"a":null,"b":true,"c":-1.5,"d":"x","e":[1,{"f":2}],"a":3})");
    ASSERT_TRUE(out);
    EXPECT_EQ(out->kind, Kind::object);
    ASSERT_EQ(out->members.size(), 6U) << "twins stay";
    EXPECT_EQ(out->member("a")->kind, Kind::nothing);
    EXPECT_TRUE(out->member("b")->truth);
    EXPECT_EQ(out->member("c")->number, -1.5);
    EXPECT_EQ(out->member("d")->text, "x");
    ASSERT_EQ(out->member("e")->items.size(), 2U);
    EXPECT_EQ(out->member("e")->items[1].member("f")->number, 2);
    EXPECT_EQ(out->members.back().second.number, 3);
    EXPECT_EQ(out->member("z"), nullptr);
}

TEST(LooseJson, IsNothingWhereItIsNoJson)
{
    for (const auto* text : {"", "{", R"({"a":1,})", "nul", "\xFF"})
        EXPECT_FALSE(looseOf(text)) << text;
    EXPECT_FALSE(looseOf(std::string(1000, '[') + std::string(1000, ']'))) << "nor where it would take too deep a look";
}

} // namespace careway::json
