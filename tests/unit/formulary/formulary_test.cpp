#include "formulary/formulary.hpp"

#include <gmock/gmock.h>

namespace careway::formulary {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

api::FormularyEntry entry(const std::string& code, const std::string& ingredient, int costOrder, const std::string& drugClass = "statins")
{
    api::FormularyEntry out;
    out.formulary = "one";
    out.drug.code = code;
    out.ingredient = ingredient;
    if (!drugClass.empty()) out.drugClass = drugClass;
    out.costOrder = costOrder;
    return out;
}

std::vector<std::string> alternatives(const api::FormularyEntry& to, const std::vector<api::FormularyEntry>& among)
{
    std::vector<std::string> out;
    for (const auto& each : alternativesTo(to, among))
        out.push_back(each.drug.code);
    return out;
}

TEST(Formulary, HasAsAlternativesWhatCostsLessInTheSameClassTheCheapestFirst)
{
    const std::vector all{entry("3", "c", 3), entry("1", "a", 1), entry("2", "b", 2), entry("4", "d", 4), entry("9", "i", 1, "pain")};
    EXPECT_THAT(alternatives(all[0], all), ElementsAre("1", "2"));
    EXPECT_THAT(alternatives(all[1], all), IsEmpty()) << "nothing costs less";
    EXPECT_THAT(alternatives(all[3], all), ElementsAre("1", "2", "3"));
}

TEST(Formulary, TakesNoOtherStrengthAndNoOtherListAndNothingUnrankedForAnAlternative)
{
    const auto asked = entry("3", "c", 3);
    auto elsewhere = entry("1", "a", 1);
    elsewhere.formulary = "another";
    EXPECT_THAT(alternatives(asked, {asked, entry("2", "c", 2), elsewhere, entry("0", "z", 0)}), IsEmpty());
    EXPECT_THAT(alternatives(entry("0", "z", 0), {entry("1", "a", 1)}), IsEmpty()) << "nobody ranked what is asked about";
    EXPECT_THAT(alternatives(entry("3", "c", 3, ""), {entry("1", "a", 1, "")}), IsEmpty()) << "neither is of a class";
}

} // namespace

} // namespace careway::formulary
