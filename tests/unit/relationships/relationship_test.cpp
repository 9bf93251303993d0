#include "relationships/relationship.hpp"

#include <gtest/gtest.h>

namespace careway::relationships {

namespace {

using access::Relation;
using access::Role;
using api::NewRelationshipKind;

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

access::Policy policy()
{
    std::map<Relation, access::RelationshipKind> kinds;
    kinds[Relation::treatment].recorders = {"system", "provider"};
    kinds[Relation::treatment].lasts = std::chrono::hours(48);
    kinds[Relation::callIn].recorders = {"care-manager"};
    kinds[Relation::callIn].lasts = std::chrono::hours(24);
    kinds[Relation::careCoordination].recorders = {"plan-admin"};
    kinds[Relation::careCoordination].grace = std::chrono::days(30);
    kinds[Relation::statedReason].recorders = {"plan-admin"};
    return {{{Relation::feed, access::Content::demographics, {}, {}, {}, access::Needs::nothing, {}, "test"}}, std::move(kinds), "notice"};
}

access::Caller callerOf(Role role)
{
    access::Caller out;
    out.role = role;
    out.staffId = namedId("staff");
    out.providerId = namedId("provider");
    return out;
}

api::NewRelationship asked(NewRelationshipKind kind)
{
    api::NewRelationship out;
    out.kind = kind;
    out.memberNumber = "CW1";
    out.birthDate = parseDate("1991-07-27");
    return out;
}

std::string brokenIn(const api::NewRelationship& what, Role role)
{
    const auto result = check(what, callerOf(role), now);
    std::string out;
    if (!result)
        for (const auto& each : result.error().violations)
            out += each.at + ' ' + each.code.substr(each.code.find('/') + 1) + ';';
    return out;
}

TEST(Relationships, AreRecordedByThoseWhomThePolicyNames)
{
    const auto rules = policy();
    EXPECT_EQ(mayRecord(callerOf(Role::provider), asked(NewRelationshipKind::treatment), rules).value(), Relation::treatment);
    for (const auto role : {Role::member, Role::supporter, Role::careManager, Role::planAdmin})
        EXPECT_EQ(mayRecord(callerOf(role), asked(NewRelationshipKind::treatment), rules).error().code, "relationships/not-the-recorder");
    EXPECT_FALSE(mayRecord(callerOf(Role::system), asked(NewRelationshipKind::careManagement), rules)) << "of a kind that the policy lacks";
}

TEST(Relationships, NameWhomTheyAreAboutAndWhoStandsSoInOneWay)
{
    EXPECT_EQ(brokenIn(asked(NewRelationshipKind::treatment), Role::provider), "");
    auto byId = asked(NewRelationshipKind::treatment);
    byId.memberNumber.reset();
    byId.birthDate.reset();
    byId.memberId = namedId("member");
    EXPECT_EQ(brokenIn(byId, Role::provider), "/memberId not-by-id;") << "who admits somebody knows their number and birth date";
    EXPECT_EQ(brokenIn(byId, Role::system), "/partyId wrong-party;");
    byId.partyId = namedId("anybody");
    EXPECT_EQ(brokenIn(byId, Role::system), "");
    auto other = asked(NewRelationshipKind::treatment);
    other.partyId = namedId("another provider");
    EXPECT_EQ(brokenIn(other, Role::provider), "/partyId wrong-party;") << "a provider speaks for themselves";
    other.partyId = namedId("provider");
    EXPECT_EQ(brokenIn(other, Role::provider), "");
    auto half = asked(NewRelationshipKind::treatment);
    half.birthDate.reset();
    EXPECT_EQ(brokenIn(half, Role::provider), "/memberNumber not-identified;");
}

TEST(Relationships, OfACallWantTheCallersVerificationAndOfAPlanAdminAReason)
{
    EXPECT_EQ(brokenIn(asked(NewRelationshipKind::callIn), Role::careManager), "/verification call-in-only;");
    auto reasoned = asked(NewRelationshipKind::statedReason);
    EXPECT_EQ(brokenIn(reasoned, Role::planAdmin), "/reason reason-missing;");
    reasoned.reason = "an audit of the state";
    reasoned.endsAt = now;
    EXPECT_EQ(brokenIn(reasoned, Role::planAdmin), "/endsAt in-the-past;");
}

TEST(Relationships, EndWhenItIsSaidOrWithTheirKindAndTheGraceComesAfter)
{
    const auto rules = policy();
    const auto made = [&](NewRelationshipKind kind, Relation relation, std::optional<Instant> endsAt) {
        auto what = asked(kind);
        what.endsAt = endsAt;
        return relationshipFrom(what, relation, namedId("member"), namedId("id"), callerOf(Role::planAdmin), rules, now);
    };
    EXPECT_EQ(made(NewRelationshipKind::treatment, Relation::treatment, std::nullopt).openUntil, now + std::chrono::hours(48));
    EXPECT_EQ(
        made(NewRelationshipKind::treatment, Relation::treatment, now + std::chrono::hours(2)).openUntil, now + std::chrono::hours(2));
    EXPECT_EQ(made(NewRelationshipKind::treatment, Relation::treatment, now + std::chrono::hours(99)).endsAt, now + std::chrono::hours(48));
    const auto panel = made(NewRelationshipKind::careCoordination, Relation::careCoordination, std::nullopt);
    EXPECT_FALSE(panel.endsAt || panel.openUntil) << "as long as it is not ended";
    const auto over = ended(panel, rules, now);
    EXPECT_EQ(over.endsAt, now);
    EXPECT_EQ(over.openUntil, now + std::chrono::days(30));
    EXPECT_EQ(over.version, 2);
    EXPECT_EQ(ended(over, rules, now + std::chrono::days(1)).version, 2) << "twice is the same";
}

} // namespace

} // namespace careway::relationships
