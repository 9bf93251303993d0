#include "models/duty.hpp"
#include "models/duty_page.hpp"
#include "models/staff_member.hpp"
#include "models/staff_member_page.hpp"
#include "models/team_page.hpp"
#include "staff/roster.hpp"
#include "support/care_test.hpp"

namespace careway {

namespace {

/// Teams, the people of the staff, and duties (listTeams, createTeam, getTeam, patchTeam, listStaff, createStaff, getStaff, patchStaff,
/// listDuties, createDuty, getDuty, endDuty).
class Staff : public CareTest {
protected:
    std::string duty(const std::string& what, const Id& staffId, const std::string& from, const std::string& to)
    {
        return "{" + what + R"(,"staffId":")" + staffId.text() + R"(","startsAt":")" + from + R"(","endsAt":")" + to + "\"}";
    }
    std::string coverFor(const Id& staffId) { return R"("forStaffId":")" + staffId.text() + '"'; }
    static std::string at(const Id& staffId) { return "/v1/staff-members/" + staffId.text(); }
};

constexpr auto ofTeam = R"("team":"everything")";

TEST_F(Staff, AreKeptByThePlanAndReadByThoseWhoDoTheCareManagement)
{
    EXPECT_EQ(get("/v1/teams", nurse()).as<api::TeamPage>().items.at(0).code, "everything");
    EXPECT_EQ(get("/v1/teams/everything", coach()).as<api::Team>().name, "Everything");
    EXPECT_EQ(get("/v1/staff-members?team=everything", nurse()).as<api::StaffMemberPage>().items.at(0).name, "Nora Nurse");
    EXPECT_EQ(get("/v1/duties", nurse()).as<api::DutyPage>().items.size(), 1U);
    for (const auto* path : {"/v1/teams", "/v1/staff-members", "/v1/duties", "/v1/teams/everything"})
        EXPECT_EQ(get(path, token(access::Role::provider)).code(), "staff/for-staff") << path;
    EXPECT_EQ(post("/v1/teams", nurse(), R"({"code":"nights","name":"Nights"})").code(), "staff/for-the-plan");
    EXPECT_EQ(get("/v1/teams/nights", nurse()).code(), "staff/not-found");
}

TEST_F(Staff, ListsAreReadInPages)
{
    made("/v1/teams", admin(), R"({"code":"nights","name":"Nights"})");
    const auto first = get("/v1/teams?limit=1", nurse()).as<api::TeamPage>();
    ASSERT_TRUE(first.nextCursor);
    const auto rest = get("/v1/teams?limit=1&cursor=" + *first.nextCursor, nurse()).as<api::TeamPage>();
    EXPECT_EQ(rest.items.at(0).code, "nights");
    EXPECT_FALSE(rest.nextCursor);
    EXPECT_EQ(get("/v1/duties?cursor=" + *first.nextCursor, nurse()).code(), "cursor/invalid");
}

TEST_F(Staff, WorkOfAProgramGoesToTheTeamThatServesItNow)
{
    made("/v1/teams", admin(), R"({"code":"a-team","name":"A","programs":["sleep"]})");
    EXPECT_EQ(staff::teamFor(owner(), "sleep"), "a-team");
    const auto there = get("/v1/teams/a-team", admin());
    EXPECT_EQ(patch("/v1/teams/a-team", admin(), there.header("ETag"), R"({"programs":["stress"],"zone":"America/Chicago"})").status, 200);
    EXPECT_EQ(staff::teamFor(owner(), "sleep"), "everything");
    EXPECT_EQ(staff::teamFor(owner(), "stress"), "a-team");
    EXPECT_EQ(patch("/v1/teams/a-team", admin(), there.header("ETag"), R"({"name":"B"})").status, 412);
}

TEST_F(Staff, WhatIsUnknownIsNamedAndNothingIsThereTwice)
{
    const auto team
        = post("/v1/teams", admin(), R"({"code":"nights","name":"Nights","zone":"Mars/Olympus","programs":["sleep","nothing"]})");
    EXPECT_EQ(team.status, 422);
    EXPECT_NE(team.body.find("staff/unknown-zone"), std::string::npos);
    EXPECT_NE(team.body.find(R"("pointer":"/programs/1")"), std::string::npos);
    const auto who = namedId("somebody").text();
    EXPECT_NE(
        post("/v1/staff-members", admin(), R"({"id":")" + who + R"(","name":"S","teams":["nights"]})").body.find("staff/unknown-team"),
        std::string::npos);
    EXPECT_EQ(post("/v1/teams", admin(), R"({"code":"everything","name":"Again"})").code(), "staff/taken");
    EXPECT_EQ(post("/v1/staff-members", admin(), R"({"id":")" + nurseId().text() + R"(","name":"Again"})").code(), "staff/taken");
    const auto duties
        = post("/v1/duties", admin(), duty(R"("team":"nights")", namedId("nobody"), "2026-12-02T00:00:00Z", "2026-12-01T00:00:00Z"));
    for (const auto* code : {"staff/unknown-team", "staff/unknown-staff", "staff/end-before-start"})
        EXPECT_NE(duties.body.find(code), std::string::npos) << code << ' ' << duties.body;
}

TEST_F(Staff, WhoCoversForSomebodyGetsTheirWorkMeanwhile)
{
    const auto member = covered("CW1");
    const auto body = duty(coverFor(nurseId()), coachId(), "2026-11-24T00:00:00Z", "2026-11-26T00:00:00Z");
    const auto cover = made("/v1/duties", admin(), body).as<api::Duty>();
    EXPECT_NE(post("/v1/duties", admin(), body).body.find("staff/overlapping"), std::string::npos);
    EXPECT_NE(post("/v1/duties", admin(), duty(coverFor(nurseId()), nurseId(), "2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"))
                  .body.find("staff/covers-themselves"),
        std::string::npos);
    EXPECT_EQ(staff::inPlaceOf(owner(), nurseId(), now()), coachId());
    const auto ended = act("/v1/duties/" + cover.id.text(), "end", admin(), R"({"at":")" + text(now()) + "\"}");
    EXPECT_EQ(ended.as<api::Duty>().endsAt, now()) << ended.body;
    EXPECT_EQ(staff::inPlaceOf(owner(), nurseId(), now()), nurseId());
    EXPECT_EQ(act("/v1/duties/" + cover.id.text(), "end", admin(), R"({"at":")" + text(now()) + "\"}").code(), "staff/over");
    EXPECT_EQ(get("/v1/duties?staffId=" + coachId().text(), nurse()).as<api::DutyPage>().items.size(), 0U);
    made("/v1/duties", admin(), duty(coverFor(nurseId()), coachId(), text(now()), "2026-11-26T00:00:00Z")); // the rest is free again
}

TEST_F(Staff, NobodyLeavesWhoIsOnCallStill)
{
    const auto leave = [&] { return patch(at(nurseId()), admin(), get(at(nurseId()), admin()).header("ETag"), R"({"active":false})"); };
    EXPECT_EQ(leave().code(), "staff/on-duty");
    made("/v1/duties", admin(), duty(ofTeam, coachId(), "2026-11-24T00:00:00Z", "2036-01-01T00:00:00Z"));
    const auto duties = get("/v1/duties?staffId=" + nurseId().text(), admin()).as<api::DutyPage>();
    act("/v1/duties/" + duties.items.at(0).id.text(), "end", admin(), R"({"at":")" + text(now()) + "\"}");
    const auto left = leave();
    ASSERT_EQ(left.status, 200) << left.body;
    EXPECT_FALSE(left.as<api::StaffMember>().active);
    EXPECT_FALSE(staff::works(owner(), nurseId()));
    EXPECT_EQ(staff::onCall(owner(), "everything", 0, now()), coachId());
}

} // namespace

} // namespace careway
