#include "core/text.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace careway {

TEST(Text, NamesThatPeopleWriteDifferentlyFoldAlike)
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> table{
        {"obrien",
            {"O'Brien", "O Brien", "obrien", "OBRIEN", "O’Brien", "O‘BRIEN", "O´Brien", "O`Brien", "OʼBrien", "O＇Brien", " O'Brien ",
                "O' Brien", "o-brien"}},
        {"mary obrien", {"Mary O'Brien", "Mary O Brien", "MARY  O’BRIEN"}},
        {"mary ann", {"Mary-Ann", "Mary Ann", "mary  ann", "Mary‐Ann", "Mary–Ann", "Mary - Ann", "Mary\tAnn", "Mary\u00A0Ann"}},
        {"dangelo", {"D'Angelo", "Dangelo"}},
        {"st jude", {"St. Jude", "St Jude", "ST.  JUDE"}},
        {"jr smith", {"J.R. Smith", "JR Smith"}},
        {"garcia marquez", {"García Márquez", "Garci\u0301a Ma\u0301rquez", "GARCÍA-MÁRQUEZ"}},
        {"strasse", {"Straße", "STRASSE", "STRAẞE"}},
        {"istanbul", {"İstanbul", "istanbul"}},
        {"fiona", {"ﬁona", "Fiona", "Ｆｉｏｎａ"}},
        {"nguyen", {"Nguyễn", "NGUYỄN"}},
        {"ωσ", {"ΩΣ", "ως"}},
        {"김", {"김", "\u1100\u1175\u11B7"}},
        {"anna lee", {"An\u00ADna Lee", "Anna\u200B Lee"}},
        {"john o", {"John O", "John O."}},
        {"", {"", " ", "'", "...", " - ", "\u0301"}},
    };
    for (const auto& [expected, spellings] : table)
        for (const auto& each : spellings)
            EXPECT_EQ(folded(each), expected) << each;
}

TEST(Text, FoldingTwiceChangesNothingMore)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::vector<std::string> parts{"o", "O", " ", "'", "-", ".", "a", "\u0301", "\u00B4", "é", "ß", "İ", "ŉ", "ﬁ", "김", "\u00A0",
        "…", "½", "\u1E9B\u0323", "😀", "Ǆ", "\u0345", "ᾳ", "ℌ", "㎏"};
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (auto count = random() % 8; count-- > 0;)
            text += parts[random() % parts.size()];
        const auto once = folded(text);
        EXPECT_EQ(folded(once), once) << text;
    }
}

TEST(Text, BytesThatAreNotUtf8BecomeTheReplacementCharacter)
{
    EXPECT_EQ(folded("a\xFF"
                     "b"),
        "a\uFFFD"
        "b");
}

TEST(Text, DigitsAreWhatIsLeftOfANumber)
{
    EXPECT_EQ(digits("+1 (615) 555-0100 x7"), "161555501007");
    EXPECT_EQ(digits("٣none３"), "");
    EXPECT_EQ(digits(""), "");
}

TEST(Text, CharactersAreCountedAndCutByCodePoints)
{
    const std::string text = "aé김😀e\u0301";
    EXPECT_EQ(characters(text), 6u);
    EXPECT_EQ(characters(""), 0u);
    const std::vector<std::string> starts{"", "a", "aé", "aé김", "aé김😀", "aé김😀e", text, text};
    for (std::size_t i = 0; i < starts.size(); ++i)
        EXPECT_EQ(firstCharacters(text, i), starts[i]) << i;
    EXPECT_EQ(firstCharacters("", 3), "");
}

} // namespace careway
