#include "privacy/emergency.hpp"

#include <gtest/gtest.h>

namespace careway::privacy {

namespace {

using access::Relation;
using access::Role;

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

access::Policy policy()
{
    std::map<Relation, access::RelationshipKind> kinds;
    auto& emergency = kinds[Relation::emergency];
    emergency.holders = {"provider", "care-manager"};
    emergency.credentials = {"registered-nurse"};
    emergency.lasts = std::chrono::hours(4);
    emergency.reviewWithin = std::chrono::days(7);
    return {{{Relation::emergency, access::Content::records, {}, {}, {}, access::Needs::nothing, {}, "test"}}, std::move(kinds), "notice"};
}

bool opens(Role role, const std::string& credential)
{
    access::Caller caller;
    caller.role = role;
    caller.credential = credential;
    return mayOpen(caller, policy()).has_value();
}

api::EmergencyAccess opened(std::optional<std::int32_t> hours)
{
    api::NewEmergencyAccess asked;
    asked.name = "Dr. Osei";
    asked.affiliation = "Example ED";
    asked.reason = "unconscious";
    asked.hours = hours;
    return emergencyFrom(asked, namedId("member"), namedId("id"), namedId("party"), policy(), now);
}

TEST(Emergencies, AreOpenedByMedicalPersonnelOnly)
{
    EXPECT_TRUE(opens(Role::provider, ""));
    EXPECT_TRUE(opens(Role::careManager, "registered-nurse"));
    EXPECT_FALSE(opens(Role::careManager, "coach"));
    EXPECT_FALSE(opens(Role::careManager, ""));
    for (const auto role : {Role::member, Role::supporter, Role::planAdmin, Role::privacy, Role::system})
        EXPECT_FALSE(opens(role, "registered-nurse")) << access::nameOf(role);
}

TEST(Emergencies, LastFourHoursAtTheMostAndAreReviewedWithinSevenDays)
{
    EXPECT_EQ(opened(std::nullopt).endsAt, now + std::chrono::hours(4));
    EXPECT_EQ(opened(1).endsAt, now + std::chrono::hours(1));
    EXPECT_EQ(text(opened(1).review.dueOn), "2026-12-01");
    const auto tie = relationshipOf(opened(2));
    EXPECT_EQ(tie.openUntil, now + std::chrono::hours(2));
    EXPECT_EQ(tie.subjectId, namedId("id"));
    EXPECT_EQ(tie.kind, Relation::emergency);
}

TEST(Emergencies, AreAboutAMemberWhoIsNamedInOneWay)
{
    api::NewEmergencyAccess asked;
    EXPECT_FALSE(check(asked));
    asked.memberNumber = "CW1";
    EXPECT_FALSE(check(asked)) << "a number alone says little";
    asked.birthDate = parseDate("1991-07-27");
    EXPECT_TRUE(check(asked));
    asked.memberId = namedId("member");
    EXPECT_FALSE(check(asked));
}

TEST(Emergencies, AreReviewedOnce)
{
    const auto review = reviewed(opened(1), {api::ReviewFinding::notJustified, "nobody was in danger"}, now);
    ASSERT_TRUE(review);
    EXPECT_EQ(review->review.state, api::ReviewState::notJustified);
    EXPECT_EQ(review->version, 2);
    EXPECT_EQ(reviewed(*review, {api::ReviewFinding::justified, "x"}, now).error().code, "access/reviewed-already");
}

} // namespace

} // namespace careway::privacy
