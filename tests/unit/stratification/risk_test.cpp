#include "stratification/risk.hpp"

#include <gtest/gtest.h>

namespace careway::stratification {
namespace {

using api::RiskFact;

api::RiskRuleSet rules()
{
    api::RiskRuleSet out;
    out.code = "test";
    const auto add = [&](const char* code, RiskFact fact, int points) -> api::RiskRule& {
        out.rules.emplace_back();
        out.rules.back().code = code;
        out.rules.back().fact = fact;
        out.rules.back().points = points;
        return out.rules.back();
    };
    add("old", RiskFact::age, 1).from = 65;
    add("diabetes", RiskFact::condition, 2).codes = {"E11"};
    auto& sugar = add("sugar", RiskFact::observation, 4);
    sugar.codes = {"4548-4"};
    sugar.from = 9.01;
    sugar.withinDays = 365;
    auto& visits = add("visits", RiskFact::encounter, 8);
    visits.kinds = {"emergency"};
    visits.atLeast = 2;
    visits.withinDays = 183;
    auto& drugs = add("drugs", RiskFact::fill, 16);
    drugs.atLeast = 2;
    out.bands = {{api::RiskBandName::low, -100}, {api::RiskBandName::rising, 3}, {api::RiskBandName::high, 8}};
    return out;
}

Facts::Record record(RiskFact type, const char* kind, const char* codes, const char* at, std::optional<double> value = {})
{
    return {type, kind, codes, parseInstant(at).value(), value};
}

Facts facts()
{
    Facts out;
    out.birthDate = parseDate("1961-11-24").value();
    out.records = {record(RiskFact::encounter, "emergency", "|x|", "2026-05-26T00:00:00Z"),
        record(RiskFact::condition, "diagnosis", "|E11.9|", "2026-06-01T00:00:00Z"),
        record(RiskFact::observation, "laboratory", "|4548-4|", "2026-07-01T00:00:00Z", 9.5),
        record(RiskFact::fill, "pharmacy", "|1|", "2026-07-02T00:00:00Z"),
        record(RiskFact::fill, "pharmacy", "|1|", "2026-08-02T00:00:00Z"),
        record(RiskFact::observation, "laboratory", "|4548-4|", "2026-10-01T00:00:00Z", 7.0),
        record(RiskFact::encounter, "emergency", "|x|", "2026-11-24T23:59:59.999Z"),
        record(RiskFact::fill, "pharmacy", "|2|", "2026-11-25T00:00:00Z")};
    return out;
}

std::string reasonsOn(const char* day)
{
    std::string out;
    for (const auto& each : scoreOf(rules(), facts(), parseDate(day).value()).reasons)
        out += (out.empty() ? "" : " ") + each.rule;
    return out;
}

TEST(ARiskScore, IsTheSumOfItsReasonsAsOfTheDay)
{
    EXPECT_EQ(reasonsOn("2026-05-01"), "");
    EXPECT_EQ(reasonsOn("2026-06-01"), "diabetes");
    EXPECT_EQ(reasonsOn("2026-07-15"), "diabetes sugar");
    EXPECT_EQ(reasonsOn("2026-10-01"), "diabetes") << "the latest value counts";
    EXPECT_EQ(reasonsOn("2026-11-23"), "diabetes") << "the day before a birthday";
    EXPECT_EQ(reasonsOn("2026-11-24"), "old diabetes visits") << "both visits lie within the 183 days, and the same drug twice is one";
    EXPECT_EQ(reasonsOn("2026-11-25"), "old diabetes drugs") << "the first visit lies too far back";
    const auto score = scoreOf(rules(), facts(), parseDate("2026-11-24").value());
    EXPECT_EQ(score.score, 11);
    EXPECT_EQ(score.band, api::RiskBandName::high);
}

TEST(ARiskScore, OfADayThatIsOverIsTheSameWhateverCameAfterwards)
{
    auto later = facts();
    const auto day = parseDate("2026-07-15").value();
    const auto before = scoreOf(rules(), later, day);
    later.records.push_back(record(RiskFact::condition, "diagnosis", "|E11|", "2027-01-01T00:00:00Z"));
    EXPECT_EQ(scoreOf(rules(), later, day), before);
}

TEST(RulesOfRisk, AreOfAShapeThatTheirKindCanUse)
{
    EXPECT_TRUE(check(rules()));
    auto bad = rules();
    bad.rules[0].from.reset();
    bad.rules[1].codes.clear();
    bad.rules[2].code = "old";
    bad.bands[1].from = -200;
    EXPECT_EQ(check(bad).error().violations.size(), 4U);
}

} // namespace
} // namespace careway::stratification
