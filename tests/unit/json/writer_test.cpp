#include "shelf.hpp"

#include <cstdlib>
#include <limits>
#include <stdexcept>

using namespace careway;

TEST(Writer, ATypeWrittenByHandNeedsOneFunction)
{
    const Shelf shelf{"a", 3, {{"b", {}, {}, {}}}, {{"x", 0.5}}};
    EXPECT_EQ(json::textOf(shelf), R"({"label":"a","width":3,"within":[{"label":"b"}],"weights":{"x":0.5}})");
    EXPECT_EQ(json::textOf(std::vector{shelf, Shelf{}}),
        R"([{"label":"a","width":3,"within":[{"label":"b"}],"weights":{"x":0.5}},{"label":""}])");
}

TEST(Writer, EscapesWhatMustBe) { EXPECT_EQ(json::textOf(std::string("\"\\\n\x01/ë\x7F")), "\"\\\"\\\\\\n\\u0001/ë\x7F\""); }

TEST(Writer, ALiteralIsATextAndNotABoolean)
{
    json::Writer out;
    out.open();
    out.member("status", "ok");
    out.member("up", true);
    out.close();
    EXPECT_EQ(out.text(), R"({"status":"ok","up":true})");
}

TEST(Writer, NumbersComeBackAsTheyWere)
{
    EXPECT_EQ(json::textOf(std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}),
        "[-9223372036854775808,9223372036854775807]");
    for (const double number : {0.1, 1.0 / 3, 1e300, 5e-324, 19.99, -0.0, 123456789.125}) {
        EXPECT_EQ(std::strtod(json::textOf(number).c_str(), nullptr), number);
    }
}

TEST(Writer, ANumberThatJsonCannotHoldIsAFaultOfOurs)
{
    EXPECT_THROW((void)json::textOf(std::numeric_limits<double>::infinity()), std::logic_error);
    EXPECT_THROW((void)json::textOf(std::numeric_limits<double>::quiet_NaN()), std::logic_error);
}

TEST(Writer, AbsentNullAndAValueAreThree)
{
    json::Writer out;
    out.open();
    out.member("absent", json::Patch<std::string>{});
    out.member("gone", json::Patch<std::string>{.present = true, .value = {}});
    out.member("kept", json::Patch<std::string>{.present = true, .value = "x"});
    out.member("missing", std::optional<bool>{});
    out.nullable("none", std::optional<bool>{});
    out.close();
    EXPECT_EQ(out.text(), R"({"gone":null,"kept":"x","none":null})");
}

TEST(Writer, BooleansInAListAreBooleans) { EXPECT_EQ(json::textOf(std::vector<bool>{true, false}), "[true,false]"); }
