#include "support/people_test.hpp"

#include "models/coverage.hpp"
#include "models/coverage_page.hpp"
#include "models/me.hpp"
#include "models/member.hpp"
#include "models/member_page.hpp"

#include <thread>

namespace careway {

namespace {

using access::Role;

class Members : public PeopleTest { };

TEST_F(Members, AMemberTakenUpIsReadAsItWasSent)
{
    const auto sent = post("/v1/members", admin(),
        person("CW1", "Amara", "Osei-Lindqvist",
            R"(,"languages":["en","es"],"contacts":[{"system":"phone","use":"mobile","value":"+1 (615) 555-0142"}])"));
    ASSERT_EQ(sent.status, 201) << sent.body; // createMember
    const auto member = sent.as<api::Member>();
    EXPECT_EQ(get(at(member), manager()).status, 404) << "not of their panel";
    relate(member, "care-management", namedId("test/care-manager"));
    EXPECT_EQ(sent.header("Location"), at(member));
    EXPECT_EQ(sent.header("ETag"), "\"1\"");
    EXPECT_EQ(sent.header("Cache-Control"), "no-store");
    const auto read = get(at(member), manager()); // getMember
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(read.body,
        R"({"id":")" + member.id.text()
            + R"(","version":1,"memberNumber":"CW1","givenName":"Amara","familyName":"Osei-Lindqvist","birthDate":"1991-07-27","sex":"female","languages":["en","es"],"addresses":[],"contacts":[{"system":"phone","use":"mobile","value":"+1 (615) 555-0142"}],"channels":[],"createdAt":"2026-11-24T15:00:00.000Z","updatedAt":"2026-11-24T15:00:00.000Z"})");
}

TEST_F(Members, OneThatHasNotChangedIsNotSentAgain)
{
    const auto member = taken("CW1");
    EXPECT_EQ(get(at(member), manager(), {"If-None-Match: \"1\""}).status, 304);
    EXPECT_EQ(get(at(member), manager(), {"If-None-Match: \"2\""}).status, 200);
}

TEST_F(Members, AMergePatchTellsAbsentFromNull)
{
    const auto member = taken("CW1", "Amara", "Osei", R"(,"middleName":"Efua","timeZone":"America/Chicago")");
    const auto changed = patch(at(member), manager(), "\"1\"", R"({"middleName":null,"familyName":"Boateng"})"); // patchMember
    ASSERT_EQ(changed.status, 200) << changed.body;
    const auto after = changed.as<api::Member>();
    EXPECT_FALSE(after.middleName);
    EXPECT_EQ(after.familyName, "Boateng");
    EXPECT_EQ(after.timeZone, "America/Chicago");
    EXPECT_EQ(changed.header("ETag"), "\"2\"");
}

TEST_F(Members, AChangeOnAnOldVersionIsRefusedWithTheCurrentOne)
{
    const auto member = taken("CW1");
    ASSERT_EQ(patch(at(member), manager(), "\"1\"", R"({"languages":["es"]})").status, 200);
    const auto stale = patch(at(member), manager(), "\"1\"", R"({"languages":["fr"]})");
    EXPECT_EQ(stale.status, 412);
    EXPECT_EQ(stale.header("ETag"), "\"2\"");
    EXPECT_EQ(ask("PATCH", at(member), manager(), R"({"languages":["fr"]})").status, 428);
}

TEST_F(Members, TheSameKeyAndBodyGetTheSameAnswerOnce)
{
    const auto body = person("CW1", "Amara", "Osei");
    const auto first = ask("POST", "/v1/members", admin(), body, {"Idempotency-Key: once-and-only"});
    const auto second = ask("POST", "/v1/members", admin(), body, {"Idempotency-Key: once-and-only"});
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(second.header("Location"), first.header("Location"));
    EXPECT_EQ(second.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(get("/v1/members?count=exact", admin()).as<api::MemberPage>().total, 1);
    const auto other = ask("POST", "/v1/members", admin(), person("CW2", "Amara", "Osei"), {"Idempotency-Key: once-and-only"});
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(other.code(), "idempotency/key-reused");
}

TEST_F(Members, TwinsUnderOneKeyMakeOneMember)
{
    const auto body = person("CW1", "Amara", "Osei"), caller = admin();
    std::vector<Reply> replies(8);
    std::vector<std::thread> twins;
    for (auto& reply : replies)
        twins.emplace_back([&] { reply = ask("POST", "/v1/members", caller, body, {"Idempotency-Key: of-all-twins"}); });
    for (auto& twin : twins)
        twin.join();
    for (const auto& reply : replies) {
        EXPECT_EQ(reply.status, 201) << reply.body;
        EXPECT_EQ(reply.body, replies.front().body);
    }
    EXPECT_EQ(get("/v1/members?count=exact", caller).as<api::MemberPage>().total, 1);
}

TEST_F(Members, LostConnectionsToTheDatabaseAreMadeAnew)
{
    const auto member = taken("CW1");
    const auto connections = owner().fetch<std::int64_t>(
        "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND db = DATABASE() ORDER BY id");
    ASSERT_FALSE(connections.empty());
    for (const auto id : connections)
        owner().executeText("KILL CONNECTION " + std::to_string(id));
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(get(at(member), manager()).status, 200);
    EXPECT_EQ(post("/v1/members", admin(), person("CW2", "Ben", "Adler")).status, 201);
}

TEST_F(Members, AKeyIsFreeAgainAfterADay)
{
    ask("POST", "/v1/members", admin(), person("CW1", "Amara", "Osei"), {"Idempotency-Key: for-a-day"});
    setNow(now() + std::chrono::hours(25));
    EXPECT_EQ(ask("POST", "/v1/members", admin(), person("CW2", "Amara", "Osei"), {"Idempotency-Key: for-a-day"}).status, 201);
}

TEST_F(Members, ARefusedRequestIsJudgedAnewUnderItsKey)
{
    const auto body = person("CW1", "Amara", "Osei");
    EXPECT_EQ(ask("POST", "/v1/members", token(Role::reviewer), body, {"Idempotency-Key: judged-anew"}).status, 403);
    taken("CW1");
    EXPECT_EQ(ask("POST", "/v1/members", admin(), body, {"Idempotency-Key: judged-anew-2"}).code(), "members/number-taken");
    EXPECT_EQ(ask("POST", "/v1/members", admin(), person("CW3", "A", "B"), {"Idempotency-Key: judged-anew-2"}).status, 201);
}

TEST_F(Members, AMemberSeesThemselvesAndNobodyElse)
{
    const auto self = taken("CW1"), other = taken("CW2", "Ben", "Adler");
    const auto mine = token(Role::member, self.id);
    EXPECT_EQ(get(at(self), mine).status, 200);
    EXPECT_EQ(get(at(other), mine).status, 404);
    const auto list = get("/v1/members?count=exact", mine).as<api::MemberPage>(); // listMembers
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.total, 1);
    EXPECT_EQ(get("/v1/me", mine).as<api::Me>().member->memberNumber, "CW1"); // getMe
    EXPECT_EQ(patch(at(self), mine, "\"1\"", R"({"languages":["es"]})").status, 200);
    EXPECT_EQ(patch(at(self), mine, "\"2\"", R"({"birthDate":"1990-01-01"})").status, 403);
}

TEST_F(Members, ARoleWithoutARelationshipSeesNoMemberAtAll)
{
    const auto member = taken("CW1");
    for (const auto role : {Role::provider, Role::reviewer, Role::supporter, Role::careCoordinator, Role::representative, Role::appeals}) {
        EXPECT_EQ(get(at(member), token(role)).status, 404) << access::nameOf(role);
        EXPECT_TRUE(get("/v1/members", token(role)).as<api::MemberPage>().items.empty());
        EXPECT_TRUE(ask("POST", "/v1/members/search", token(role), R"({"memberNumber":"CW1"})").as<api::MemberPage>().items.empty());
    }
}

TEST_F(Members, WhatIsHiddenAnswersLikeWhatIsNotThere)
{
    const auto member = taken("CW1");
    auto hidden = get(at(member), token(Role::reviewer)), absent = get("/v1/members/" + namedId("nobody").text(), token(Role::reviewer));
    EXPECT_EQ(hidden.status, absent.status);
    EXPECT_EQ(hidden.code(), absent.code());
}

TEST_F(Members, AccentsAndCaseDoNotMatterInASearch)
{
    taken("CW1", "Hernán", "Núñez");
    taken("CW2", "Siobhán", "O'Brien");
    for (const auto* body : {R"({"familyName":"nunez","givenName":"HERNAN"})", R"({"familyName":"NÚÑ"})"}) {
        const auto found = ask("POST", "/v1/members/search", manager(), body).as<api::MemberPage>();
        ASSERT_EQ(found.items.size(), 1U) << body;
        EXPECT_EQ(found.items[0].memberNumber, "CW1");
    }
    EXPECT_EQ(ask("POST", "/v1/members/search", manager(), R"({"familyName":"obrien"})").as<api::MemberPage>().items.size(), 1U);
}

TEST_F(Members, APhoneIsFoundHoweverItIsWritten)
{
    taken("CW1", "Amara", "Osei", R"(,"contacts":[{"system":"phone","use":"mobile","value":"+1 (615) 555-0142"}])");
    for (const auto* phone : {"615-555-0142", "6155550142", "+16155550142"})
        EXPECT_EQ(
            ask("POST", "/v1/members/search", manager(), R"({"phone":")" + std::string(phone) + "\"}").as<api::MemberPage>().items.size(),
            1U)
            << phone;
}

TEST_F(Members, ASearchThatWouldListStrangersIsRefused)
{
    const auto reply = ask("POST", "/v1/members/search", manager(), R"({"birthDate":"1991-07-27"})"); // searchMembers
    EXPECT_EQ(reply.status, 422);
}

TEST_F(Members, AListIsWalkedOnceWithoutAGapOrADouble)
{
    std::vector<std::string> numbers, seen;
    for (int i = 0; i < 7; ++i) {
        numbers.push_back("CW" + std::to_string(i));
        taken(numbers.back());
        setNow(now() + std::chrono::milliseconds(1));
    }
    std::string cursor;
    do {
        const auto reply = get("/v1/members?limit=3" + (cursor.empty() ? "" : "&cursor=" + cursor), manager());
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto page = reply.as<api::MemberPage>();
        for (const auto& each : page.items)
            seen.push_back(each.memberNumber);
        EXPECT_EQ(reply.header("Link").empty(), !page.nextCursor.has_value());
        cursor = page.nextCursor.value_or("");
        EXPECT_LE(cursor.size(), 256U);
    } while (!cursor.empty());
    EXPECT_EQ(seen, numbers);
}

TEST_F(Members, ACursorHoldsForItsCallerAndItsFilterOnly)
{
    taken("CW1");
    taken("CW2");
    const auto cursor = get("/v1/members?limit=1", manager()).as<api::MemberPage>().nextCursor.value();
    EXPECT_EQ(get("/v1/members?limit=1&cursor=" + cursor, manager()).status, 200);
    EXPECT_EQ(get("/v1/members?limit=1&cursor=" + cursor, token(Role::planAdmin)).status, 400);
    EXPECT_EQ(get("/v1/members?limit=1&lineOfBusiness=medicaid&cursor=" + cursor, manager()).status, 400);
    auto altered = cursor;
    altered[10] = altered[10] == 'A' ? 'B' : 'A';
    EXPECT_EQ(get("/v1/members?limit=1&cursor=" + altered, manager()).status, 400);
}

TEST_F(Members, ASearchIsPagedByName)
{
    taken("CW1", "Zoe", "Sample");
    taken("CW2", "Ana", "Sample");
    taken("CW3", "Moe", "Sample");
    const auto first = ask("POST", "/v1/members/search", manager(), R"({"familyName":"sample","limit":2})").as<api::MemberPage>();
    ASSERT_EQ(first.items.size(), 2U);
    EXPECT_EQ(first.items[0].givenName, "Ana");
    const auto rest
        = ask("POST", "/v1/members/search", manager(), R"({"familyName":"sample","limit":2,"cursor":")" + *first.nextCursor + "\"}")
              .as<api::MemberPage>();
    ASSERT_EQ(rest.items.size(), 1U);
    EXPECT_EQ(rest.items[0].givenName, "Zoe");
}

TEST_F(Members, EverythingThatBreaksARuleIsSaidAtOnce)
{
    const auto reply = post("/v1/members", admin(),
        R"({"memberNumber":"CW1","givenName":"A","familyName":"B","birthDate":"2027-01-01","sex":"male","timeZone":"Mars/Base","contacts":[{"system":"email","use":"home","value":"nowhere"}]})");
    EXPECT_EQ(reply.status, 422);
    for (const auto* pointer : {"/birthDate", "/timeZone", "/contacts/0/value"})
        EXPECT_NE(reply.body.find(pointer), std::string::npos) << pointer;
    EXPECT_TRUE(get("/v1/members", admin()).as<api::MemberPage>().items.empty());
}

TEST_F(Members, EverythingOfAWrongShapeIsSaidAtOnce)
{
    const auto reply = post(
        "/v1/members?extra=1", manager(), R"({"memberNumber":7,"givenName":"","colour":"vermilion","sex":"x","birthDate":"1991-02-30"})");
    EXPECT_EQ(reply.status, 400);
    for (const auto* part : {"/memberNumber", "/givenName", "/colour", "/sex", "/birthDate", "/familyName", "extra"})
        EXPECT_NE(reply.body.find(part), std::string::npos) << part;
    EXPECT_EQ(reply.body.find("vermilion"), std::string::npos);
    EXPECT_EQ(reply.header("Content-Type"), "application/problem+json");
}

TEST_F(Members, BrokenJsonIsAnsweredWithItsPositionAndNoEcho)
{
    const auto reply = post("/v1/members", admin(), R"({"memberNumber": "secret-canary", )");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(reply.code(), "request/malformed-json");
    EXPECT_EQ(reply.body.find("canary"), std::string::npos);
    EXPECT_NE(reply.body.find("near byte"), std::string::npos);
}

TEST_F(Members, TwoSpansOfOnePlanDoNotOverlap)
{
    const auto member = taken("CW1");
    const auto span = [&](const std::string& plan, const std::string& from, const std::string& to) {
        return post("/v1/coverages", manager(),
            R"({"memberId":")" + member.id.text() + R"(","plan":")" + plan
                + R"(","lineOfBusiness":"commercial","benefits":["medical"],"startsOn":")" + from + '"'
                + (to.empty() ? "" : R"(,"endsOn":")" + to + '"') + "}");
    };
    EXPECT_EQ(span("PPO", "2026-01-01", "2026-06-30").status, 201);
    EXPECT_EQ(span("PPO", "2026-06-30", "").code(), "members/overlapping-coverage");
    EXPECT_EQ(span("PPO", "2026-07-01", "").status, 201);
    EXPECT_EQ(span("HMO", "2026-01-01", "").status, 201);
    EXPECT_EQ(span("X", "2026-02-01", "2026-01-01").status, 422);
    EXPECT_EQ(get("/v1/members?lineOfBusiness=commercial", manager()).as<api::MemberPage>().items.size(), 1U);
    EXPECT_EQ(get("/v1/members?lineOfBusiness=medicaid", manager()).as<api::MemberPage>().items.size(), 0U);
}

TEST_F(Members, ADeathClosesWhatMustBeClosed)
{
    const auto member = taken("CW1");
    post("/v1/coverages", manager(),
        R"({"memberId":")" + member.id.text()
            + R"(","plan":"PPO","lineOfBusiness":"commercial","benefits":["medical"],"startsOn":"2026-01-01"})");
    ASSERT_EQ(patch(at(member), manager(), "\"1\"", R"({"deceasedOn":"2026-11-20"})").status, 200);
    const auto spans = get("/v1/coverages?memberId=" + member.id.text(), manager()).as<api::CoveragePage>();
    ASSERT_EQ(spans.items.size(), 1U);
    EXPECT_EQ(text(spans.items[0].endsOn.value()), "2026-11-20");
    EXPECT_EQ(spans.items[0].version, 2);
}

TEST_F(Members, SupportersAndRepresentativesAreKeptWithTheirDays)
{
    const auto member = taken("CW1");
    const auto id = member.id.text();
    const auto supporter = post("/v1/supporters", token(Role::member, member.id),
        R"({"memberId":")" + id + R"(","kind":"family","name":"Aunt Sample","startsOn":"2026-01-01"})");
    ASSERT_EQ(supporter.status, 201) << supporter.body;
    const auto ended = patch(supporter.header("Location"), token(Role::member, member.id), "\"1\"", R"({"endsOn":"2026-06-30"})");
    EXPECT_EQ(ended.status, 200) << ended.body;
    EXPECT_EQ(get(supporter.header("Location"), token(Role::reviewer)).status, 404);
    const auto body = R"({"memberId":")" + id + R"(","authority":"guardian","name":"A Guardian","startsOn":"2026-01-01"})";
    EXPECT_EQ(post("/v1/representatives", token(Role::member, member.id), body).status, 403);
    EXPECT_EQ(post("/v1/representatives", manager(), body).status, 201);
}

TEST_F(Members, ATokenMustBeThereHoldAndCarryTheScope)
{
    const auto none = get("/v1/members", "");
    EXPECT_EQ(none.status, 401);
    EXPECT_NE(none.header("WWW-Authenticate").find("Bearer"), std::string::npos);
    EXPECT_EQ(get("/v1/members", "nonsense").status, 401);
    const auto old = manager();
    setNow(now() + std::chrono::hours(48));
    EXPECT_EQ(get("/v1/members", old).code(), "token/expired");
    EXPECT_EQ(get("/v1/members", token(Role::careManager, std::nullopt, {"programs.read"})).status, 403);
}

TEST_F(Members, RoutingAnswersWithProblemsToo)
{
    EXPECT_EQ(get("/v1/nothing", manager()).status, 404);
    const auto wrong = ask("DELETE", "/v1/members", manager());
    EXPECT_EQ(wrong.status, 405);
    EXPECT_NE(wrong.header("Allow").find("POST"), std::string::npos);
    EXPECT_EQ(get("/v1/members", manager(), {"Accept: text/csv"}).status, 406);
    EXPECT_EQ(ask("POST", "/v1/members", admin(), "a=b", {"Content-Type: text/plain", "Idempotency-Key: key-for-type"}).status, 415);
    EXPECT_EQ(get("/v1/members/not-an-id", manager()).status, 400);
    EXPECT_EQ(ask("HEAD", "/v1/members", manager()).status, 200);
    EXPECT_EQ(ask("OPTIONS", "/v1/members", manager()).status, 204);
    EXPECT_EQ(post("/v1/members", admin(), std::string(1100000, ' ')).status, 413);
}

} // namespace

} // namespace careway
