#include "access/sight.hpp"
#include "unit/access/small_policy.hpp"

#include <gtest/gtest.h>

namespace careway::access {

namespace {

const Id member = namedId("member"), supporter = namedId("supporter");

Standing standing(std::vector<Standing::Tie> ties, std::vector<Standing::Release> releases = {})
{
    return {member, std::move(ties), std::move(releases)};
}

Standing::Tie tie(Relation relation, std::optional<Id> subject = std::nullopt) { return {relation, namedId(nameOf(relation)), subject}; }

Standing::Release release(const std::string& name, std::set<std::string, std::less<>> kinds, std::vector<Id> recipients)
{
    return {{namedId(name), std::move(kinds), "at-request-of-patient", {}}, std::move(recipients)};
}

const auto protectedRecord = record({Label::substanceUse}, Source::part2);
const auto ordinary = record({Label::general});

class Sights : public ::testing::Test {
protected:
    Sight of(const Caller& caller, const Standing& facts) { return {policy_, caller, facts}; }

    Policy policy_ = smallPolicy();
};

TEST_F(Sights, AreBlindForWhoStandsToTheMemberInNoWay)
{
    EXPECT_TRUE(of(callerOf(Role::provider), standing({})).blind());
    EXPECT_TRUE(of(callerOf(Role::supporter), standing({tie(Relation::supporter, supporter)})).blind()) << "an invitation opens nothing";
    EXPECT_TRUE(of(callerOf(Role::privacy), standing({})).blind());
    EXPECT_TRUE(of(callerOf(Role::provider), {std::nullopt, {tie(Relation::treatment)}, {}}).blind())
        << "of nobody there is nothing to see";
    EXPECT_EQ(of(callerOf(Role::provider), standing({})).predicate("r"), "FALSE");
    EXPECT_FALSE(of(callerOf(Role::provider), standing({tie(Relation::treatment)})).blind());
}

TEST_F(Sights, OfAMemberAreOfThemselvesOnly)
{
    auto caller = callerOf(Role::member);
    caller.memberId = member;
    EXPECT_TRUE(of(caller, standing({})).pathTo(protectedRecord));
    caller.memberId = namedId("somebody else");
    EXPECT_TRUE(of(caller, standing({})).blind());
}

TEST_F(Sights, TakeAReleaseOnlyForWhatIsClosedWithoutOne)
{
    const auto caller = callerOf(Role::provider);
    const auto sight
        = of(caller, standing({tie(Relation::treatment)}, {release("a", {"substance-use-records", "general-records"}, {caller.party()})}));
    EXPECT_TRUE(sight.pathTo(ordinary)->releases.empty());
    ASSERT_EQ(sight.pathTo(protectedRecord)->releases.size(), 1U);
    EXPECT_EQ(sight.pathTo(protectedRecord)->releases[0]->id, namedId("a"));
}

TEST_F(Sights, NameEveryReleaseThatARecordTakesAndNoOther)
{
    const auto caller = callerOf(Role::provider);
    const auto sight = of(caller,
        standing({tie(Relation::treatment)},
            {release("useless", {"hiv-records"}, {caller.party()}), release("one", {"substance-use-records"}, {caller.party()}),
                release("again", {"substance-use-records"}, {caller.party()}), release("two", {"psychotherapy-notes"}, {caller.party()})}));
    const auto path = sight.pathTo(record({Label::substanceUse, Label::psychotherapyNotes}, Source::part2));
    ASSERT_TRUE(path);
    ASSERT_EQ(path->releases.size(), 2U);
    EXPECT_EQ(path->releases[0]->id, namedId("one"));
    EXPECT_EQ(path->releases[1]->id, namedId("two"));
}

TEST_F(Sights, CountAReleaseForWhomItNamesByPersonSubjectOrClass)
{
    struct Case {
        const char* says;
        Role role;
        Standing::Tie tie;
        Id recipient;
        bool seen;
    };
    const auto party = namedId("the caller");
    const std::vector<Case> cases{
        {"the provider by name", Role::provider, tie(Relation::treatment), party, true},
        {"another provider", Role::provider, tie(Relation::treatment), namedId("another"), false},
        {"the supporter whom the tie rests on", Role::supporter, tie(Relation::supporter, supporter), supporter, true},
        {"another supporter of the same member", Role::supporter, tie(Relation::supporter, supporter), namedId("aunt"), false},
        {"a class to which the tie puts them", Role::provider, tie(Relation::treatment), classId("treating-providers"), true},
        {"a class of others", Role::provider, tie(Relation::treatment), classId("health-plan"), false},
        {"the plan, to its care manager", Role::careManager, tie(Relation::careManagement), classId("health-plan"), true},
    };
    for (const auto& each : cases) {
        const auto sight = of(callerOf(each.role), standing({each.tie}, {release("r", {"substance-use-records"}, {each.recipient})}));
        EXPECT_EQ(sight.pathTo(protectedRecord).has_value(), each.seen) << each.says;
    }
}

TEST_F(Sights, DoNotLendTheReleaseOfOneTieToAnother)
{
    const auto sight = of(callerOf(Role::supporter),
        standing({tie(Relation::supporter, namedId("aunt")), tie(Relation::supporter, supporter)},
            {release("hers", {"substance-use-records"}, {supporter}), release("the aunt's", {"general-records"}, {namedId("aunt")})}));
    EXPECT_FALSE(sight.pathTo(record({Label::substanceUse, Label::general}, Source::part2))) << "half by one, half by the other";
    EXPECT_TRUE(sight.pathTo(protectedRecord));
    EXPECT_TRUE(sight.pathTo(ordinary));
}

TEST_F(Sights, ByAReleaseToThePlanOpenOnlyWhatTheDiscloserItNamesMade)
{
    const auto cedar = namedId("cedar"), birch = namedId("birch");
    const auto comingFrom = [](std::optional<Id> maker) {
        auto out = protectedRecord;
        out.maker = maker;
        return out;
    };
    auto toPlan = release("to the plan", {"substance-use-records"}, {classId("health-plan")});
    toPlan.held.disclosers = {cedar};
    const auto manager = callerOf(Role::careManager);
    const auto sight = of(manager, standing({tie(Relation::careManagement)}, {toPlan}));
    EXPECT_TRUE(sight.minds());
    ASSERT_TRUE(sight.pathTo(comingFrom(cedar)));
    EXPECT_EQ(sight.pathTo(comingFrom(cedar))->releases.at(0)->id, toPlan.held.id);
    EXPECT_FALSE(sight.pathTo(comingFrom(birch)));
    EXPECT_FALSE(sight.pathTo(comingFrom(std::nullopt))) << "from whom it comes is not known";
    EXPECT_TRUE(sight.pathTo(ordinary));
    EXPECT_EQ(sight.predicate("r").find("r.maker"), std::string::npos);
    EXPECT_NE(sight.predicate("r", "r.maker").find("r.maker = X'"), std::string::npos);

    toPlan.held.disclosers = policy_.disclosersAmong({cedar, classId("treatment-facility")});
    const auto byClass = of(manager, standing({tie(Relation::careManagement)}, {toPlan}));
    EXPECT_FALSE(byClass.minds());
    EXPECT_TRUE(byClass.pathTo(comingFrom(birch)));
    EXPECT_TRUE(byClass.pathTo(comingFrom(std::nullopt)));

    toPlan.held.disclosers = policy_.disclosersAmong({});
    EXPECT_FALSE(of(manager, standing({tie(Relation::careManagement)}, {toPlan})).pathTo(comingFrom(cedar))) << "named by words alone";
}

TEST_F(Sights, MarkAnEmergencyOnlyWhereNothingElseOpens)
{
    const auto emergency = namedId("emergency");
    const auto sight = of(callerOf(Role::provider), standing({tie(Relation::emergency, emergency), tie(Relation::treatment)}));
    EXPECT_EQ(sight.pathTo(ordinary)->way->relation, Relation::treatment);
    EXPECT_EQ(sight.pathTo(protectedRecord)->way->emergencyId, emergency);
    EXPECT_FALSE(sight.pathTo(record({Label::psychotherapyNotes})));
}

TEST_F(Sights, SayInTheirPredicateWhatMustNotBeThere)
{
    auto caller = callerOf(Role::member);
    caller.memberId = member;
    EXPECT_EQ(of(caller, standing({})).predicate("r"), "(((r.labels & 4) = 0))") << "all but psychotherapy notes, wherever they come from";
}

} // namespace

} // namespace careway::access
