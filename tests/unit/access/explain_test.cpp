#include "access/explain.hpp"
#include "unit/access/small_policy.hpp"

#include <gtest/gtest.h>

namespace careway::access {

namespace {

const Id member = namedId("member"), tieId = namedId("tie"), releaseId = namedId("release");
const auto protectedRecord = record({Label::substanceUse, Label::psychotherapyNotes}, Source::part2);

Standing treatedWith(std::set<std::string, std::less<>> kinds, const Id& recipient = namedId("the caller"))
{
    return {member, {{Relation::treatment, tieId, std::nullopt}}, {{{releaseId, std::move(kinds), "treatment", {}}, {recipient}}}};
}

class Explanations : public ::testing::Test {
protected:
    Decision of(Role role, const Standing& facts, const std::optional<Protection>& record)
    {
        return explain(policy_, callerOf(role), facts, record);
    }

    Policy policy_ = smallPolicy();
};

TEST_F(Explanations, TryARuleForEachLabelAndNameTheReleaseThatMeetsIt)
{
    const auto decision = of(Role::provider, treatedWith({"substance-use-records"}), protectedRecord);
    EXPECT_FALSE(decision.allowed);
    ASSERT_EQ(decision.steps.size(), 2U);
    EXPECT_EQ(decision.steps[0].label, "substance-use");
    EXPECT_TRUE(decision.steps[0].met);
    EXPECT_EQ(decision.steps[0].releaseId, releaseId);
    EXPECT_EQ(decision.steps[1].label, "psychotherapy-notes");
    EXPECT_EQ(decision.steps[1].needs, "release");
    EXPECT_FALSE(decision.steps[1].met);
    EXPECT_EQ(decision.steps[1].releaseId, std::nullopt);
    for (const auto& each : decision.steps) {
        EXPECT_EQ(each.relation, "treatment");
        EXPECT_EQ(each.relationshipId, tieId);
        EXPECT_EQ(each.citation, "the rule of treatment");
    }
    EXPECT_TRUE(of(Role::provider, treatedWith({"substance-use-records", "psychotherapy-notes"}), protectedRecord).allowed);
}

TEST_F(Explanations, DoNotCountAReleaseToSomebodyElse)
{
    const auto decision
        = of(Role::provider, treatedWith({"substance-use-records", "psychotherapy-notes"}, namedId("another")), protectedRecord);
    EXPECT_FALSE(decision.allowed);
    EXPECT_EQ(decision.steps.at(0).releaseId, std::nullopt);
}

TEST_F(Explanations, NameAReleaseThatIsForAnotherPurpose)
{
    const auto record = access::record({Label::substanceUse}, Source::part2);
    auto payer = callerOf(Role::provider);
    EXPECT_TRUE(explain(policy_, payer, treatedWith({"substance-use-records"}), record).allowed);
    payer.purpose = "payment";
    const auto facts = treatedWith({"substance-use-records"});
    const auto decision = explain(policy_, payer, facts, record);
    EXPECT_FALSE(decision.allowed);
    ASSERT_EQ(decision.steps.size(), 1U);
    EXPECT_FALSE(decision.steps[0].met);
    EXPECT_EQ(decision.steps[0].releaseId, releaseId);
    EXPECT_EQ(decision.steps[0].citation, "42 CFR 2.13(a); 2.31(a)(5): the release is for another purpose than the caller's");
    EXPECT_FALSE(Sight(policy_, payer, facts).pathTo(record));
}

TEST_F(Explanations, NameAReleaseThatNamesOthersToDisclose)
{
    auto record = access::record({Label::substanceUse}, Source::part2);
    auto facts = treatedWith({"substance-use-records"});
    facts.releases.front().held.disclosers = {namedId("cedar")};
    record.maker = namedId("cedar");
    EXPECT_TRUE(of(Role::provider, facts, record).allowed);
    for (const auto& maker : {std::optional(namedId("birch")), std::optional<Id>()}) {
        record.maker = maker;
        const auto decision = of(Role::provider, facts, record);
        EXPECT_FALSE(decision.allowed);
        EXPECT_EQ(decision.steps.at(0).releaseId, releaseId);
        EXPECT_EQ(decision.steps.at(0).citation,
            "42 CFR 2.31(a)(2): the release names others to disclose than the one from whom the record is known to come");
    }
}

TEST_F(Explanations, AllowByOneRelationWithAllOfItsRulesMet)
{
    auto facts = treatedWith({});
    facts.ties.push_back({Relation::emergency, namedId("emergency"), std::nullopt});
    const auto closed = of(Role::provider, facts, protectedRecord);
    EXPECT_FALSE(closed.allowed) << "no emergency opens psychotherapy notes";
    EXPECT_EQ(closed.steps.size(), 4U);
    EXPECT_TRUE(of(Role::provider, facts, record({Label::substanceUse}, Source::part2)).allowed);
}

TEST_F(Explanations, SayWhereNoRuleSpeaks)
{
    const auto decision = of(Role::provider, treatedWith({"hiv-records"}), record({Label::hiv}));
    EXPECT_FALSE(decision.allowed);
    ASSERT_EQ(decision.steps.size(), 1U);
    EXPECT_EQ(decision.steps[0].needs, "never");
    EXPECT_EQ(decision.steps[0].citation, "no rule opens it");
}

TEST_F(Explanations, SayOfAStrangerThatTheyStandInNoWay)
{
    for (const auto& asked : {std::optional<Protection>(), std::optional(protectedRecord)}) {
        const auto decision = of(Role::provider, {member, {}, {}}, asked);
        EXPECT_FALSE(decision.allowed);
        ASSERT_EQ(decision.steps.size(), 1U);
        EXPECT_EQ(decision.steps[0].relation, "none");
        EXPECT_EQ(decision.steps[0].citation, "45 CFR 164.502(a): who stands to the member in no way sees nothing");
    }
}

TEST_F(Explanations, WithoutARecordAskForTheMemberAlone)
{
    const auto treated = of(Role::provider, treatedWith({}), std::nullopt);
    EXPECT_TRUE(treated.allowed);
    EXPECT_EQ(treated.steps.at(0).content, Content::demographics);
    EXPECT_EQ(treated.steps.at(0).label, "any");
    EXPECT_TRUE(of(Role::privacy, {member, {}, {}}, std::nullopt).allowed) << "by the role alone";
    EXPECT_FALSE(of(Role::privacy, {member, {}, {}}, record({Label::general})).allowed);
    const Standing supported{member, {{Relation::supporter, tieId, namedId("supporter")}}, {}};
    EXPECT_FALSE(of(Role::supporter, supported, std::nullopt).allowed);
}

} // namespace

} // namespace careway::access
