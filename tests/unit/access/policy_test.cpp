#include "access/grant.hpp"
#include "access/sight.hpp"
#include "unit/access/small_policy.hpp"

#include <gtest/gtest.h>

namespace careway::access {

namespace {

HeldRelease releaseOf(const std::vector<std::string>& kinds) { return {namedId("release"), {kinds.begin(), kinds.end()}, "treatment", {}}; }

struct Sentence {
    const char* says;
    Relation relation;
    std::vector<Label> labels;
    Source source;
    Basis basis;
    std::vector<std::string> released; // kinds of information; none: there is no release
    bool seen;
};

TEST(Policy, SaysWhoSeesWhichRecords)
{
    const auto policy = smallPolicy();
    using enum Relation;
    using enum Label;
    const std::vector<Sentence> sentences{
        {"a doctor sees what is ordinary", treatment, {general}, Source::unknown, Basis::payment, {}, true},
        {"and not what comes from a Part 2 program", treatment, {substanceUse}, Source::part2, Basis::payment, {}, false},
        {"but by a release for it", treatment, {substanceUse}, Source::part2, Basis::payment, {"substance-use-records"}, true},
        {"a release for something else opens nothing", treatment, {substanceUse}, Source::part2, Basis::payment, {"general-records"},
            false},
        {"what is no record of such a program needs none", treatment, {substanceUse}, Source::notPart2, Basis::payment, {}, true},
        {"a source that is not known is held as one", treatment, {substanceUse}, Source::unknown, Basis::payment, {}, false},
        {"what the plan holds by a consent is open to its care managers", careManagement, {substanceUse}, Source::part2, Basis::consent, {},
            true},
        {"and not to a doctor", treatment, {substanceUse}, Source::part2, Basis::consent, {}, false},
        {"nor when it is held for a payment", careManagement, {substanceUse}, Source::part2, Basis::payment, {}, false},
        {"all labels of a record must be open", treatment, {substanceUse, psychotherapyNotes}, Source::part2, Basis::payment,
            {"substance-use-records"}, false},
        {"and may be opened each by a kind", treatment, {substanceUse, psychotherapyNotes}, Source::part2, Basis::payment,
            {"substance-use-records", "psychotherapy-notes"}, true},
        {"a label of which no rule speaks stays closed", treatment, {hiv}, Source::notPart2, Basis::payment, {"hiv-records"}, false},
        {"a supporter sees nothing by themselves", supporter, {general}, Source::unknown, Basis::payment, {}, false},
        {"one of several kinds is enough", supporter, {general}, Source::unknown, Basis::payment, {"all-records"}, true},
        {"a member sees their own, whatever it is", self, {substanceUse, hiv}, Source::part2, Basis::release, {}, true},
        {"but psychotherapy notes", self, {psychotherapyNotes}, Source::part2, Basis::release, {"psychotherapy-notes"}, false},
        {"which no emergency opens", emergency, {psychotherapyNotes, general}, Source::unknown, Basis::payment, {"psychotherapy-notes"},
            false},
        {"the privacy office sees no record", privacyOffice, {general}, Source::notPart2, Basis::operations, {"all-records"}, false},
    };
    for (const auto& each : sentences) {
        const std::vector<HeldRelease> releases{releaseOf(each.released)};
        EXPECT_EQ(policy.opening(each.relation, releases).shows(record(each.labels, each.source, each.basis)), each.seen) << each.says;
    }
}

TEST(Policy, OpensMoreOrLessByWhoConsentsToTheCare)
{
    auto rules = smallRules();
    rules.push_back({Relation::parent, Content::records, Label::hiv, {}, {}, Needs::release, {"hiv-records"}, "the minor alone"});
    rules.push_back({Relation::parent, Content::records, Label::hiv, {}, {}, Needs::nothing, {}, "the parent", "", Consents::withParent});
    MinorRules minors;
    minors.alone = {{{"TN", "hiv"}, 14}};
    const Policy policy(rules, smallKinds(), "do not tell", minors);
    const auto today = *parseDate("2026-11-24");
    const auto sees = [&](const char* born, const char* state, const std::vector<std::string>& released) {
        const std::vector<HeldRelease> releases{releaseOf(released)};
        return policy.opening(Relation::parent, releases, policy.minorityOf(*parseDate(born), state, today)).shows(record({Label::hiv}));
    };
    EXPECT_TRUE(sees("2012-11-25", "TN", {})) << "thirteen until tomorrow: the parent consents";
    EXPECT_FALSE(sees("2012-11-24", "TN", {})) << "fourteen today: they alone";
    EXPECT_TRUE(sees("2012-11-24", "TN", {"hiv-records"})) << "and may let the parent know";
    EXPECT_FALSE(sees("2020-11-24", "GA", {})) << "a law that nobody has looked up closes";
    EXPECT_FALSE(sees("2020-11-24", "", {})) << "as an unknown state does";
    EXPECT_FALSE(sees("2008-11-24", "TN", {})) << "who is grown";
    EXPECT_EQ(policy.minorityOf(*parseDate("2020-11-24"), "", today).alone, everyLabel) << "of an unknown state nothing is left";
    EXPECT_FALSE(policy.looksAtMinority(Relation::treatment));
}

TEST(Policy, TakesTheMostParticularRuleWhateverTheirOrder)
{
    auto rules = smallRules();
    std::reverse(rules.begin(), rules.end());
    const Policy policy(rules, smallKinds(), "do not tell");
    EXPECT_EQ(policy.rule(Relation::careManagement, Label::substanceUse, Source::part2, Basis::consent)->needs, Needs::nothing);
    EXPECT_EQ(policy.rule(Relation::careManagement, Label::substanceUse, Source::part2, Basis::release)->needs, Needs::release);
    EXPECT_EQ(policy.rule(Relation::self, Label::psychotherapyNotes, Source::part2, Basis::release)->needs, Needs::never);
    EXPECT_EQ(policy.rule(Relation::supporter, Label::hiv, Source::unknown, Basis::payment), nullptr);
}

TEST(Policy, RefusesRulesThatSayTwoThingsOfOneRecord)
{
    auto twice = smallRules();
    twice.push_back(twice[1]);
    twice.back().needs = Needs::never;
    EXPECT_THROW(Policy(twice, smallKinds(), "x"), std::runtime_error);

    auto across = smallRules(); // one by the source, one by the basis: neither is the more particular
    across.push_back({Relation::treatment, Content::records, Label::substanceUse, {}, Basis::consent, Needs::nothing, {}, "x"});
    EXPECT_THROW(Policy(across, smallKinds(), "x"), std::runtime_error);
}

TEST(Policy, IsNeverEmpty)
{
    EXPECT_THROW(Policy({}, smallKinds(), "x"), std::runtime_error);
    EXPECT_THROW(Policy(smallRules(), {}, "x"), std::runtime_error);
    EXPECT_THROW(Policy(smallRules(), smallKinds(), ""), std::runtime_error) << "without its notice nothing may be passed on";
}

TEST(Policy, OfADayBeforeItsRulesIsClosed)
{
    const auto policy = Policy::closed();
    for (const auto role : {Role::member, Role::provider, Role::careManager, Role::privacy, Role::planAdmin, Role::system}) {
        auto caller = callerOf(role);
        caller.memberId = namedId("member");
        const Sight sight(policy, caller, {namedId("member"), {{Relation::treatment, namedId("tie"), {}}}, {}});
        EXPECT_TRUE(sight.blind()) << nameOf(role);
        EXPECT_EQ(sight.predicate("r"), "FALSE");
        EXPECT_EQ(Grant::of(policy, caller, Content::demographics, Instant{}).reach(), Grant::Reach::nobody);
    }
}

TEST(Policy, KnowsWhoMayHoldARelationAndWhatTheRoleAloneSays)
{
    const auto policy = smallPolicy();
    EXPECT_EQ(policy.heldBy(Role::provider), (std::vector{Relation::treatment, Relation::emergency}));
    EXPECT_EQ(policy.heldBy(Role::supporter), std::vector{Relation::supporter});
    EXPECT_TRUE(policy.heldBy(Role::privacy).empty());

    auto member = callerOf(Role::member);
    EXPECT_EQ(Policy::impliedBy(member), std::nullopt) << "a member's token without a member";
    member.memberId = namedId("member");
    EXPECT_EQ(Policy::impliedBy(member), Relation::self);
    EXPECT_EQ(Policy::impliedBy(callerOf(Role::privacy)), Relation::privacyOffice);
    for (const auto role : {Role::provider, Role::careManager, Role::careCoordinator, Role::supporter, Role::representative, Role::reviewer,
             Role::medicalDirector, Role::appeals})
        EXPECT_EQ(Policy::impliedBy(callerOf(role)), std::nullopt) << nameOf(role);
}

TEST(Policy, OpensAContentForJustWhatItIsAskedBy)
{
    const auto policy = smallPolicy();
    EXPECT_TRUE(policy.opens(Relation::treatment, Content::demographics));
    EXPECT_FALSE(policy.opens(Relation::treatment, Content::accessLog));
    EXPECT_FALSE(policy.opens(Relation::supporter, Content::demographics)) << "what a release covers, no more";
    EXPECT_TRUE(policy.opens(Relation::supporter, Content::releases, Needs::party));
    EXPECT_FALSE(policy.opens(Relation::supporter, Content::releases)) << "they must be named in it";
}

} // namespace

} // namespace careway::access
