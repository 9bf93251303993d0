#include "facility_stays/facility_stay.hpp"

#include <gtest/gtest.h>

namespace careway::facility_stays {

namespace {

using api::StayDisposition;
using std::chrono::days;
using std::chrono::hours;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const Id member = namedId("member"), facility = namedId("facility");

access::Caller caller(access::Role role)
{
    access::Caller out;
    out.role = role;
    if (role == access::Role::provider) out.providerId = facility;
    return out;
}

api::NewFacilityStay byFacility()
{
    api::NewFacilityStay out;
    out.memberNumber = "CW1";
    out.birthDate = parseDate("2004-07-02");
    out.admittedAt = now - hours(2);
    out.plannedDischargeAt = now + days(8);
    return out;
}

api::NewFacilityStay byFeed()
{
    api::NewFacilityStay out;
    out.memberId = member;
    out.facilityId = facility;
    out.admittedAt = now;
    return out;
}

api::FacilityStay there(const api::NewFacilityStay& asked = byFacility(), const Place& place = {facility, "Harbor"})
{
    return admitted(asked, member, place, now);
}

std::string whatIsWrong(const Result<void>& checked)
{
    std::string out;
    if (!checked)
        for (const auto& each : checked.error().violations)
            out += each.at + ' ' + each.code + '\n';
    return out;
}

TEST(FacilityStay, IsToldByAFacilityOfItselfAndByAFeedOfAnybody)
{
    EXPECT_EQ(whatIsWrong(check(byFacility(), caller(access::Role::provider), now)), "");
    EXPECT_EQ(whatIsWrong(check(byFeed(), caller(access::Role::system), now)), "");
    EXPECT_EQ(whatIsWrong(check(byFeed(), caller(access::Role::provider), now)), "/memberNumber facility-stays/not-identified\n");
    EXPECT_EQ(whatIsWrong(check(byFacility(), caller(access::Role::system), now)),
        "/memberId facility-stays/not-identified\n/facilityId facility-stays/facility-missing\n");
    auto ofAnother = byFacility();
    ofAnother.facilityId = namedId("another");
    ofAnother.source = "a-feed";
    EXPECT_EQ(whatIsWrong(check(ofAnother, caller(access::Role::provider), now)),
        "/facilityId facility-stays/not-oneself\n/source facility-stays/not-a-feed\n");
}

TEST(FacilityStay, EverythingThatCannotBeIsSaidAtOnce)
{
    auto asked = byFacility();
    asked.admittedAt = now + hours(1);
    asked.plannedDischargeAt = now;
    asked.basis = api::Basis{api::BasisKind::operations, {}, {}};
    EXPECT_EQ(whatIsWrong(check(asked, caller(access::Role::provider), now)),
        "/admittedAt facility-stays/future\n/plannedDischargeAt facility-stays/past\n/basis/kind facility-stays/not-the-plan\n");
    asked = byFacility();
    asked.admittedAt = now;
    asked.plannedDischargeAt = now + std::chrono::milliseconds(1);
    EXPECT_EQ(whatIsWrong(check(asked, caller(access::Role::provider), now)), "");
}

TEST(FacilityStay, WhatAPart2ProgramSaysIsProtectedBySourceAndByWhatItIs)
{
    const auto protection = [](std::optional<api::SourceProgram> said, bool listed, access::Labels labels) {
        auto asked = byFacility();
        asked.sourceProgram = said;
        return protectionOf(there(asked, {facility, "Harbor", labels, listed}));
    };
    const auto substance = bitOf(access::Label::substanceUse), general = bitOf(access::Label::general);
    EXPECT_EQ(protection({}, false, 0).labels, general);
    EXPECT_EQ(protection({}, false, 0).source, access::Source::unknown);
    EXPECT_EQ(protection(api::SourceProgram::part2, false, 0).labels, substance);
    EXPECT_EQ(protection(api::SourceProgram::notPart2, true, 0).source, access::Source::part2) << "it is on the list, whatever it says";
    EXPECT_EQ(protection(api::SourceProgram::notPart2, false, substance).source, access::Source::notPart2);
    EXPECT_EQ(protection({}, false, substance).labels, substance) << "by the kind of the facility";
    EXPECT_EQ(protection({}, false, 0).basis, access::Basis::payment) << "if nothing is said";
}

TEST(FacilityStay, IsOneHoweverItIsTold)
{
    EXPECT_EQ(stayId(member, facility, now), stayId(member, facility, now));
    EXPECT_NE(stayId(member, facility, now), stayId(member, facility, now + hours(1)));
    EXPECT_NE(stayId(member, facility, now), stayId(facility, member, now));
    auto feed = byFeed(), portal = byFacility();
    feed.admittedAt = portal.admittedAt;
    feed.plannedDischargeAt = portal.plannedDischargeAt;
    EXPECT_EQ(contentOf(feed), contentOf(portal)) << "by whatever the member was named";
    feed.plannedDischargeAt.reset();
    EXPECT_NE(contentOf(feed), contentOf(portal));
}

TEST(FacilityStay, TheMemberIsToBeReachedBeforeTheyLeave)
{
    EXPECT_EQ(reachBy(now + days(8), now), now + days(7));
    EXPECT_EQ(reachBy(now + hours(25), now), now + hours(1));
    EXPECT_EQ(reachBy(now + days(1), now), now + hours(12));
    EXPECT_EQ(reachBy(now + hours(6), now), now + hours(3));
    for (const auto left : {hours(1), hours(24), hours(200)}) {
        EXPECT_GT(reachBy(now + left, now), now);
        EXPECT_LT(reachBy(now + left, now), now + left);
    }
}

TEST(FacilityStay, TheDischargeLiesBetweenTheAdmissionAndNow)
{
    const auto code = [](Instant at) {
        const auto out = discharged(there(), {at, StayDisposition::home, {}}, now);
        return out ? std::string() : out.error().violations.at(0).code;
    };
    EXPECT_EQ(code(now - hours(2)), "");
    EXPECT_EQ(code(now), "");
    EXPECT_EQ(code(now - hours(3)), "facility-stays/before-admission");
    EXPECT_EQ(code(now + hours(1)), "facility-stays/future");
    const auto gone = discharged(there(), {now, StayDisposition::home, facility}, now).value();
    EXPECT_EQ(gone.version, 2);
    EXPECT_EQ(gone.outpatientProviderId, facility);
    EXPECT_EQ(discharged(gone, {now, StayDisposition::home, {}}, now).error().code, "facility-stays/discharged");
}

TEST(FacilityStay, WhatIsPlannedChangesUntilTheyLeaveAndWhoTreatsThemAfterwardsToo)
{
    EXPECT_EQ(replanned(there(), {now + days(3), {}}, now).value().plannedDischargeAt, now + days(3));
    EXPECT_EQ(replanned(there(), {now, {}}, now).error().violations.at(0).code, "facility-stays/past");
    const auto gone = discharged(there(), {now, StayDisposition::home, {}}, now).value();
    EXPECT_EQ(replanned(gone, {now + days(3), {}}, now).error().code, "facility-stays/discharged");
    EXPECT_EQ(replanned(gone, {{}, facility}, now).value().outpatientProviderId, facility);
}

TEST(FacilityStay, WhoIsTakenOverByOthersOrHasDiedIsNotFollowedUp)
{
    using enum StayDisposition;
    for (const auto each : {home, homeWithServices, againstAdvice, other})
        EXPECT_TRUE(goesHome(each));
    for (const auto each : {residential, skilledNursing, transferred, hospice, deceased})
        EXPECT_FALSE(goesHome(each));
}

} // namespace

} // namespace careway::facility_stays
