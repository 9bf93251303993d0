#include "access/policy_store.hpp"
#include "app/seed.hpp"
#include "sql/support/test_database.hpp"

namespace careway::access {

namespace {

struct Sentence {
    const char* says;
    Relation relation;
    Label label;
    Source source;
    Basis basis;
    const char* released; // a kind of information, or nothing
    bool seen;
};

/// What db/reference says of access, in the words of the business.
class RulesOfAccess : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        sql::DatabaseTest::SetUp();
        if (!IsSkipped()) app::seedAccess(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
    }

    static Policy on(const char* day) { return PolicyStore{owner()}.inForce(parseDate(day).value()); }

    static bool seen(const Policy& policy, const Sentence& each)
    {
        std::vector<HeldRelease> releases;
        if (each.released != nullptr) releases.push_back({namedId("release"), {each.released}, "treatment", std::nullopt});
        return policy.opening(each.relation, releases).shows({bitOf(each.label), each.source, each.basis});
    }
};

TEST_F(RulesOfAccess, AreThoseOfTheLawAndThePlan)
{
    using enum Relation;
    using enum Label;
    using enum Source;
    using enum Basis;
    const auto today = on("2026-11-24");
    const std::vector<Sentence> sentences{
        {"treatment needs no release for what is ordinary (164.506(c))", treatment, general, unknown, payment, nullptr, true},
        {"Part 2 follows the source, not the code (2.11, 2.12)", treatment, substanceUse, notPart2, payment, nullptr, true},
        {"a Part 2 record needs one that names it", treatment, substanceUse, part2, payment, nullptr, false},
        {"and is not implied by all records", treatment, substanceUse, part2, payment, "all-records", false},
        {"and opens with it", treatment, substanceUse, part2, payment, "substance-use-records", true},
        {"an unknown source is held as one", primaryCare, substanceUse, unknown, payment, nullptr, false},
        {"counseling notes have a consent of their own (2.31(b))", treatment, counselingNotes, part2, consent, "substance-use-records",
            false},
        {"which opens them", treatment, counselingNotes, part2, consent, "substance-use-counseling-notes", true},
        {"psychotherapy notes too (164.508(a)(2))", treatment, psychotherapyNotes, notPart2, payment, nullptr, false},
        {"what came under a consent serves the plan's operations (2.33(b))", careManagement, substanceUse, part2, consent, nullptr, true},
        {"what came for a payment does not", careManagement, substanceUse, part2, payment, nullptr, false},
        {"what came under a named release does not either", careManagement, substanceUse, part2, release, nullptr, false},
        {"who calls in is told no record (164.514(h))", callIn, general, notPart2, payment, "all-records", false},
        {"the plan's administration sees no clinical detail", planOperations, general, notPart2, payment, "all-records", false},
        {"with a stated reason what is ordinary", statedReason, general, notPart2, payment, nullptr, true},
        {"and nothing that is protected", statedReason, hiv, notPart2, payment, "hiv-records", false},
        {"a supporter nothing by themselves", supporter, general, notPart2, payment, nullptr, false},
        {"a supporter what a release covers", supporter, general, notPart2, payment, "general-records", true},
        {"and no more than that", supporter, substanceUse, notPart2, payment, "general-records", false},
        {"a guardian stands as the individual (2.15)", guardian, substanceUse, part2, payment, nullptr, true},
        {"a parent does not see what a minor may keep to themselves (2.14)", parent, substanceUse, notPart2, payment, nullptr, false},
        {"an emergency opens Part 2 records (2.51)", emergency, substanceUse, part2, payment, nullptr, true},
        {"and never psychotherapy notes", emergency, psychotherapyNotes, notPart2, payment, "psychotherapy-notes", false},
        {"which a member does not see either (164.524(a)(1)(i))", self, psychotherapyNotes, notPart2, payment, nullptr, false},
        {"the privacy office sees no records", privacyOffice, general, notPart2, payment, nullptr, false},
    };
    for (const auto& each : sentences)
        EXPECT_EQ(seen(today, each), each.seen) << each.says;
}

TEST_F(RulesOfAccess, KeepOfMinorsToThemselvesWhatTheyConsentToAlone)
{
    struct Case {
        const char* says;
        Relation relation;
        Label label;
        const char* born;
        const char* state;
        const char* released;
        bool seen;
    };
    using enum Relation;
    using enum Label;
    const auto day = parseDate("2026-11-24").value();
    const auto today = on("2026-11-24");
    const std::vector<Case> cases{
        {"a parent sees what is ordinary", parent, general, "2014-03-14", "TN", nullptr, true},
        {"and in an unknown state nothing (164.502(g)(3))", parent, general, "2014-03-14", "", nullptr, false},
        {"below sixteen the parent consents to mental health care in Tennessee", parent, mentalHealth, "2014-03-14", "TN", nullptr, true},
        {"from then on the minor alone", parent, mentalHealth, "2010-03-14", "TN", nullptr, false},
        {"who may let the parent know", parent, mentalHealth, "2010-03-14", "TN", "mental-health-records", true},
        {"in California from twelve", parent, mentalHealth, "2014-03-14", "CA", nullptr, false},
        {"what nobody has looked up stays closed", parent, reproductive, "2014-03-14", "TN", nullptr, false},
        {"of substance use only the minor tells, whatever the age (2.14)", parent, substanceUse, "2022-03-14", "CA", nullptr, false},
        {"a guardian stands for a minor as far as a parent does", guardian, hiv, "2014-03-14", "TN", nullptr, false},
        {"and for who is grown as for themselves", guardian, hiv, "1990-03-14", "TN", nullptr, true},
    };
    for (const auto& each : cases) {
        std::vector<HeldRelease> releases;
        if (each.released != nullptr) releases.push_back({namedId("release"), {each.released}, "treatment", std::nullopt});
        const auto opening = today.opening(each.relation, releases, today.minorityOf(parseDate(each.born).value(), each.state, day));
        EXPECT_EQ(opening.shows({bitOf(each.label), Source::notPart2, Basis::payment}), each.seen) << each.says;
    }
}

TEST_F(RulesOfAccess, LetNobodyChangeWhatIsOpenToBeReadOnly)
{
    const auto today = on("2026-11-24");
    for (const auto content : {Content::demographics, Content::particulars})
        EXPECT_TRUE(today.opens(Relation::emergency, content)) << "whom to call, and who treats them";
    for (const auto relation :
        {Relation::emergency, Relation::callIn, Relation::statedReason, Relation::supporter, Relation::privacyOffice})
        EXPECT_FALSE(today.opens(relation, Content::upkeep)) << nameOf(relation);
    for (const auto relation :
        {Relation::self, Relation::guardian, Relation::careManagement, Relation::treatment, Relation::planOperations})
        EXPECT_TRUE(today.opens(relation, Content::upkeep)) << nameOf(relation);
}

TEST_F(RulesOfAccess, HoldFromTheirFirstDayToTheirLast)
{
    const Sentence calling{"", Relation::callIn, Label::general, Source::notPart2, Basis::payment, nullptr, true};
    const std::vector<AccessRuleRow> rules{{"call-in", "records", "general", "", "", parseDate("2027-01-01").value(),
        parseDate("2027-12-31"), "nothing", "", "a law of one year"}};
    PolicyStore{owner()}.put(rules);
    EXPECT_FALSE(seen(on("2026-12-31"), calling)) << "where no rule is in force it stays closed";
    EXPECT_TRUE(seen(on("2027-01-01"), calling));
    EXPECT_TRUE(seen(on("2027-12-31"), calling));
    EXPECT_FALSE(seen(on("2028-01-01"), calling));
}

TEST_F(RulesOfAccess, OpenNothingOnADayBeforeTheirFirst)
{
    const auto before = on("1999-12-31");
    for (const auto relation : {Relation::self, Relation::treatment, Relation::careManagement, Relation::feed, Relation::emergency}) {
        EXPECT_FALSE(before.opens(relation, Content::demographics)) << nameOf(relation);
        EXPECT_EQ(before.opening(relation, {}), Opening{}) << nameOf(relation);
    }
    EXPECT_FALSE(on("2024-04-15").opens(Relation::self, Content::demographics)) << "without its notice nothing may be passed on";
    EXPECT_TRUE(on("2024-04-16").opens(Relation::self, Content::demographics));
    owner().executeText("DELETE FROM access_rule");
    EXPECT_THROW(static_cast<void>(on("1999-12-31")), std::runtime_error) << "there are none at all";
}

TEST_F(RulesOfAccess, AllNameWhatTheyRestOn)
{
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM access_rule WHERE citation = ''"), 0);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM relationship_kind WHERE citation = ''"), 0);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM access_rule WHERE needs = 'release' AND kinds = ''"), 0);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM minor_consent WHERE citation = '' OR known = ''"), 0);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM minor_consent WHERE age IS NULL AND known <> 'sample'"), 0)
        << "that no minor may is looked up by nobody yet";
}

} // namespace

} // namespace careway::access
