#include "sql/column.hpp"
#include "sql/parameter.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace careway::sql {

enum class Colour { red, green };

bool fromSql(std::string_view word, Colour& out)
{
    out = word == "green" ? Colour::green : Colour::red;
    return word == "green" || word == "red";
}

namespace {

using namespace std::chrono_literals;

const Instant when = Instant(std::chrono::sys_days(2026y / 11 / 24)) + 4h + 28min + 51s + 7ms;

std::string textOf(const Parameter& parameter) { return std::get<std::string>(parameter.value()); }
std::int64_t numberOf(const Parameter& parameter) { return std::get<std::int64_t>(parameter.value()); }
bool isNull(const Parameter& parameter) { return std::holds_alternative<std::monostate>(parameter.value()); }

template <typename T> T read(const char* cell)
{
    const unsigned long size = cell == nullptr ? 0 : std::string_view(cell).size();
    T out{};
    sql::read(Row(&cell, &size), 0, out);
    return out;
}

TEST(Parameter, IsWhatTheDatabaseUnderstands)
{
    EXPECT_EQ(textOf("text"), "text");
    EXPECT_EQ(textOf(std::string_view("view")), "view");
    EXPECT_EQ(numberOf(7), 7);
    EXPECT_EQ(numberOf(true), 1);
    EXPECT_EQ(numberOf(std::numeric_limits<std::int64_t>::min()), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(std::get<double>(Parameter(0.25).value()), 0.25);
    EXPECT_EQ(textOf(*Id::parse("00112233-4455-6677-8899-AABBCCDDEEFF")), "00112233445566778899aabbccddeeff");
    EXPECT_EQ(textOf(Digest{0xab}).substr(0, 4), "ab00");
    EXPECT_EQ(textOf(Parameter::bytes(std::string_view("\0\xff", 2))), "00ff");
    EXPECT_EQ(textOf(Date(2026y / 2 / 3)), "2026-02-03");
    EXPECT_EQ(textOf(when), "2026-11-24 04:28:51.007");
}

TEST(Parameter, MayBeNothing)
{
    EXPECT_TRUE(isNull(std::nullopt));
    EXPECT_TRUE(isNull(std::optional<std::string>()));
    EXPECT_TRUE(isNull(std::optional<Id>()));
    EXPECT_EQ(textOf(std::optional<Date>(2026y / 2 / 3)), "2026-02-03");
    EXPECT_EQ(numberOf(std::optional<bool>(false)), 0);
}

TEST(Parameter, CannotBeANumberThatWouldNotComeBack)
{
    EXPECT_THROW(Parameter(std::numeric_limits<std::uint64_t>::max()), std::logic_error);
}

TEST(Bindings, ArePutTogetherAsPredicatesAre)
{
    Bindings all{{"a", "x"}, {"b", "y"}};
    all.add("c", 3);
    all.add(Bindings{{"d", std::nullopt}});
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[1].name, "b");
    EXPECT_EQ(textOf(all[1].value), "y");
    EXPECT_EQ(numberOf(all[2].value), 3);
    EXPECT_TRUE(isNull(all[3].value));
}

TEST(Column, IsReadAsItsFieldIs)
{
    EXPECT_EQ(read<std::string>("text"), "text");
    EXPECT_EQ(read<int>("-12"), -12);
    EXPECT_EQ(read<std::uint64_t>("18446744073709551615"), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(read<double>("1.5e3"), 1500);
    EXPECT_TRUE(read<bool>("1"));
    EXPECT_EQ(read<Date>("2026-02-03"), Date(2026y / 2 / 3));
    EXPECT_EQ(read<Instant>("2026-11-24 04:28:51.007"), when);
    EXPECT_EQ(read<Instant>("2026-11-24 04:28:51"), when - 7ms);
    EXPECT_EQ(read<Instant>("2026-11-24 04:28:51.007999"), when);
    EXPECT_EQ(read<Colour>("green"), Colour::green);
    EXPECT_EQ(hex(read<Id>("0123456789abcdef").bytes), "30313233343536373839616263646566");
}

TEST(Column, OfNullIsNothingOrAnErrorThatNamesIt)
{
    EXPECT_EQ(read<std::optional<int>>(nullptr), std::nullopt);
    EXPECT_EQ(read<std::optional<Colour>>("red"), Colour::red);
    try {
        read<int>(nullptr);
        FAIL() << "NULL was read as a number";
    } catch (const std::logic_error& error) {
        EXPECT_STREQ(error.what(), "column 0 is NULL, its field is not optional");
    }
}

TEST(Column, ThatDoesNotFitItsFieldIsAnError)
{
    EXPECT_THROW(read<int>("12x"), std::logic_error);
    EXPECT_THROW(read<int>("2147483648"), std::logic_error);
    EXPECT_THROW(read<unsigned>("-1"), std::logic_error);
    EXPECT_THROW(read<bool>("2"), std::logic_error);
    EXPECT_THROW(read<Id>("short"), std::logic_error);
    EXPECT_THROW(read<Date>("2026-02-30"), std::logic_error);
    EXPECT_THROW(read<Instant>("2026-11-24"), std::logic_error);
    EXPECT_THROW(read<Colour>("blue"), std::logic_error);
    EXPECT_THROW(read<std::optional<Colour>>("blue"), std::logic_error);
}

} // namespace
} // namespace careway::sql
