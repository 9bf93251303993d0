#include "access/explain.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace careway::access {

namespace {

/// Restrictions that the plan agreed to (45 CFR 164.522(a)).
class Restrictions : public ::testing::Test {
protected:
    static AccessRule rule(Relation relation, std::optional<Label> label, Needs needs, std::string kind = {})
    {
        AccessRule out{relation, Content::records, label, std::nullopt, std::nullopt, needs, {}, "rule"};
        if (!kind.empty()) out.kinds.insert(std::move(kind));
        return out;
    }
    static Policy policyOfTest()
    {
        RelationshipKind treatment, emergency, guardian;
        treatment.holders = emergency.holders = {"provider"};
        treatment.classes = {"treating-providers"};
        guardian.holders = {"representative"};
        emergency.restrictable = guardian.restrictable = false;
        return {{rule(Relation::self, std::nullopt, Needs::nothing), rule(Relation::guardian, std::nullopt, Needs::nothing),
                    rule(Relation::emergency, std::nullopt, Needs::nothing), rule(Relation::treatment, Label::general, Needs::nothing),
                    rule(Relation::treatment, Label::hiv, Needs::nothing),
                    rule(Relation::treatment, Label::substanceUse, Needs::release, "substance-use-records")},
            {{Relation::treatment, treatment}, {Relation::emergency, emergency}, {Relation::guardian, guardian}}, "notice"};
    }
    static Caller caller(Role role)
    {
        Caller out;
        out.role = role;
        if (role == Role::member) out.memberId = member;
        else out.providerId = party;
        return out;
    }
    static Standing tiedBy(Relation relation)
    {
        Standing out;
        out.memberId = member;
        out.ties.push_back({relation, namedId("a tie"), std::nullopt});
        return out;
    }
    bool sees(const Caller& who, const Standing& standing, Labels labels) const
    {
        return Sight(policy_, who, standing).pathTo({labels, Source::notPart2, Basis::payment}).has_value();
    }

    static inline const Id member = namedId("the member"), party = namedId("the party");
    const Policy policy_ = policyOfTest();
};

TEST_F(Restrictions, CloseWhatTheyNameToWhomTheyName)
{
    const auto who = caller(Role::provider);
    for (const auto& named : {std::optional(party), std::optional(classId("treating-providers")), std::optional<Id>()}) {
        auto standing = tiedBy(Relation::treatment);
        standing.restrictions = {{namedId("r"), named, bitOf(Label::hiv)}};
        EXPECT_TRUE(sees(who, standing, bitOf(Label::general)));
        EXPECT_FALSE(sees(who, standing, bitOf(Label::hiv)));
        standing.restrictions.front().labels = everyLabel;
        EXPECT_TRUE(Sight(policy_, who, standing).blind());
        EXPECT_EQ(Sight(policy_, who, standing).predicate("r"), "FALSE");
    }
    auto others = tiedBy(Relation::treatment);
    others.restrictions = {{namedId("r"), namedId("somebody else"), everyLabel}};
    EXPECT_TRUE(sees(who, others, bitOf(Label::hiv)));
}

TEST_F(Restrictions, WeighNeitherOnThePersonNorOnWhoStandsForThemNorOnAnEmergency)
{
    const Standing::Restriction everything{namedId("r"), std::nullopt, everyLabel};
    for (const auto relation : {Relation::guardian, Relation::emergency}) {
        auto standing = tiedBy(relation);
        standing.restrictions = {everything};
        EXPECT_TRUE(sees(caller(Role::provider), standing, bitOf(Label::hiv))) << nameOf(relation);
    }
    Standing oneself;
    oneself.memberId = member;
    oneself.restrictions = {everything};
    EXPECT_TRUE(sees(caller(Role::member), oneself, bitOf(Label::hiv)));
}

TEST_F(Restrictions, AreNamedWithTheirCitationWhenADecisionIsExplained)
{
    auto standing = tiedBy(Relation::treatment);
    standing.restrictions = {{namedId("r"), party, bitOf(Label::hiv)}};
    const auto decision = explain(policy_, caller(Role::provider), standing, Protection{bitOf(Label::hiv)});
    EXPECT_FALSE(decision.allowed);
    ASSERT_EQ(decision.steps.size(), 1U);
    EXPECT_EQ(decision.steps.front().citation, "45 CFR 164.522(a)(1)(iii)");
    EXPECT_EQ(decision.steps.front().restrictionId, namedId("r"));
}

TEST_F(Restrictions, AreExplainedAsTheyAreEnforced)
{
    constexpr std::array relations{Relation::treatment, Relation::emergency, Relation::guardian};
    const std::array<std::optional<Id>, 4> named{party, classId("treating-providers"), std::nullopt, namedId("somebody else")};
    std::mt19937 chance(522);
    const auto below = [&](unsigned count) { return static_cast<unsigned>(chance() % count); };
    unsigned hidden = 0, shown = 0;
    for (int round = 0; round < 2000; ++round) {
        auto standing = tiedBy(relations[below(3)]);
        if (below(2) == 0) standing.releases.push_back({{namedId("release"), {"substance-use-records"}, "treatment", {}}, {party}});
        for (auto count = below(3); count > 0; --count)
            standing.restrictions.push_back({namedId("r"), named[below(4)], static_cast<Labels>(1 + below(everyLabel))});
        const Protection record{static_cast<Labels>(1 + below(everyLabel)), static_cast<Source>(below(3)), static_cast<Basis>(below(4))};
        const bool allowed = explain(policy_, caller(Role::provider), standing, record).allowed;
        EXPECT_EQ(Sight(policy_, caller(Role::provider), standing).pathTo(record).has_value(), allowed);
        ++(allowed ? shown : hidden);
    }
    EXPECT_GT(hidden, 100U);
    EXPECT_GT(shown, 100U);
}

} // namespace

} // namespace careway::access
