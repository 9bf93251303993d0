#include "prior_authorizations/overturn.hpp"

#include "core/time.hpp"

#include <gtest/gtest.h>

#include <array>

namespace careway::prior_authorizations {

namespace {

using api::AppealOutcome;
using api::AuthorizationItemState;

Date day(std::string_view text) { return parseDate(text).value(); }

const auto now = parseInstant("2026-11-24T15:00:00Z").value();
constexpr std::array<std::int64_t, 1> first{1};

// The first item was denied; of the second, that was approved, the end was cut.
api::PriorAuthorization request()
{
    api::PriorAuthorization out;
    out.version = 3;
    out.state = api::AuthorizationState::decided;
    api::AuthorizationItem denied, cut;
    denied.sequence = 1;
    denied.quantity = api::Amount{12, "visits"};
    denied.startsOn = day("2026-12-01");
    denied.endsOn = day("2027-01-31");
    denied.state = AuthorizationItemState::denied;
    cut = denied;
    cut.sequence = 2;
    cut.state = AuthorizationItemState::modified;
    cut.curtailedFrom = cut.endsOn;
    cut.authorized = api::AuthorizedCourse{cut.quantity, cut.startsOn, day("2026-12-15"), {}};
    out.items = {denied, cut};
    return out;
}

TEST(WhatIsOverturned, IsAuthorizedAsItWasAsked)
{
    const std::array items{
        api::AppealItemDecision{1, AppealOutcome::overturned, {}}, api::AppealItemDecision{2, AppealOutcome::overturned, {}}};
    const auto after = overturned(request(), items, {now, namedId("second"), {}, {}, {}, {}, {}, {}}, now);
    for (const auto& item : after.items) {
        EXPECT_EQ(item.state, AuthorizationItemState::approved);
        EXPECT_EQ(item.authorized->quantity, item.quantity);
        EXPECT_EQ(item.authorized->endsOn, day("2027-01-31"));
        EXPECT_EQ(item.decision->decidedBy, namedId("second"));
        EXPECT_FALSE(item.curtailedFrom);
    }
    EXPECT_EQ(after.version, 4);
    EXPECT_EQ(outcomeOf(items), AuthorizationItemState::approved);
}

TEST(WhatIsPartlyOverturned, IsAuthorizedAsFarAsItIsSaidAndWhatIsUpheldStays)
{
    const std::array items{
        api::AppealItemDecision{1, AppealOutcome::partlyOverturned, api::AuthorizedCourse{api::Amount{6, "visits"}, {}, {}, {}}},
        api::AppealItemDecision{2, AppealOutcome::upheld, {}}};
    const auto after = overturned(request(), items, {now, {}, {}, {}, {}, {}, {}, {}}, now);
    EXPECT_EQ(after.items[0].state, AuthorizationItemState::modified);
    EXPECT_EQ(after.items[0].authorized->quantity->value, 6);
    EXPECT_EQ(after.items[0].authorized->endsOn, day("2027-01-31"));
    EXPECT_EQ(after.items[1], request().items[1]);
    EXPECT_EQ(outcomeOf(items), AuthorizationItemState::modified);
    EXPECT_EQ(outcomeOf(std::array{items[1]}), std::nullopt);
}

TEST(WhatWasPended, IsDecidedByTheAppeal)
{
    auto of = request();
    of.state = api::AuthorizationState::pended;
    of.items.resize(1);
    of.items[0].state = AuthorizationItemState::pended;
    of.items[0].endsOn.reset();
    const std::array items{api::AppealItemDecision{1, AppealOutcome::overturned, {}}};
    const auto after = overturned(of, items, {now, {}, {}, {}, {}, {}, {}, {}}, now);
    EXPECT_EQ(after.state, api::AuthorizationState::decided);
    EXPECT_EQ(after.decidedAt, now);
    EXPECT_TRUE(after.items[0].authorized->endsWhen) << "no end was asked for: a circumstance ends it";
}

TEST(ACourseThatWasCut, GoesOnWhileItIsAppealedAndEndsWhenThatWasInVain)
{
    constexpr std::array<std::int64_t, 1> second{2};
    const auto longer = prolonged(request(), second, now);
    EXPECT_EQ(longer.items[1].authorized->endsOn, day("2027-01-31"));
    EXPECT_EQ(cutAgain(longer, second, day("2026-12-20"), now).items[1].authorized->endsOn, day("2026-12-20"));
    EXPECT_EQ(cutAgain(longer, second, day("2027-02-20"), now).items[1].authorized->endsOn, day("2027-01-31"))
        << "never longer than it was";
    EXPECT_EQ(cutAgain(request(), second, day("2026-12-20"), now).items[1].authorized->endsOn, day("2026-12-15")) << "it had not gone on";
    EXPECT_EQ(prolonged(request(), first, now).items, request().items);
}

} // namespace

} // namespace careway::prior_authorizations
