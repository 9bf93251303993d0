#include "letters/template.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace careway::letters {
namespace {

api::LetterTemplate letter()
{
    api::LetterTemplate out;
    out.code = "a-letter";
    out.fields = {"name"};
    out.texts = {{"en", "For {name}", "Dear {name}"}, {"es", "Para {name}", "Hola {name}"}};
    return out;
}

TEST(ALetter, IsFilledInInItsLanguage)
{
    EXPECT_EQ(filled(letter(), "es", {{"name", "Ana {name}"}}).body, "Hola Ana {name}") << "what is filled in is not looked at again";
}

TEST(ALetter, ThatLacksAFieldIsAFaultOfWhoWritesIt) { EXPECT_THROW(filled(letter(), "en", {}), std::logic_error); }

TEST(ALetter, NamesOnlyItsFieldsAndHasAnEnglishText)
{
    EXPECT_TRUE(check(letter()));
    auto other = letter();
    other.texts[0].language = "fr";
    other.texts[1].body = "Hola {quien}";
    const auto found = check(other).error().violations;
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].code, "unknown-field");
    EXPECT_EQ(found[1].code, "no-english");
}

} // namespace
} // namespace careway::letters
