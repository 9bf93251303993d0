#include "support/people_test.hpp"

#include "models/member_page.hpp"
#include "models/problem.hpp"
#include "models/program_page.hpp"
#include "models/provider_match_page.hpp"

#include <algorithm>

namespace careway {

namespace {

using access::Role;

/// What bad input gets: never a half-done thing, never the words of a library, never what was sent.
class BadInput : public PeopleTest {
protected:
    /// The problem without what differs from request to request.
    static std::string words(const Reply& reply)
    {
        const auto problem = reply.as<api::Problem>();
        return std::to_string(reply.status) + ' ' + problem.type + ' ' + problem.title + ' ' + problem.code + ' '
            + problem.detail.value_or("");
    }
    std::int64_t rowsIn(const std::string& table) { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + table).value(); }
};

void expectProblem(const Reply& reply, int status, const std::string& code)
{
    EXPECT_EQ(reply.status, status) << reply.body;
    EXPECT_EQ(reply.code(), code);
    EXPECT_EQ(reply.header("Content-Type"), "application/problem+json");
}

TEST_F(BadInput, EveryViolationHasItsPlaceAndItsCode)
{
    const auto reply = ask("POST", "/v1/members?extra=1", manager(), R"({"memberNumber":7,"givenName":"","colour":"vermilion"})");
    expectProblem(reply, 400, "request/invalid");
    const auto problem = reply.as<api::Problem>();
    std::vector<std::string> places;
    for (const auto& each : problem.errors.value())
        places.push_back(each.pointer.value_or("") + each.parameter.value_or("") + each.header.value_or("") + ' ' + each.code);
    for (const auto* expected : {"extra unknown", "Idempotency-Key required", "/memberNumber type", "/givenName min-length",
             "/colour unknown", "/familyName required", "/birthDate required", "/sex required"})
        EXPECT_TRUE(std::find(places.begin(), places.end(), expected) != places.end()) << expected << " in " << reply.body;
    EXPECT_EQ(reply.body.find("vermilion"), std::string::npos);
}

TEST_F(BadInput, JsonThatIsBrokenOrAmbiguousIsRefused)
{
    for (const auto* body : {"{", "[]", "null", R"({"memberNumber":"CW1","memberNumber":"CW2"})", "{\"memberNumber\":\"\xff\"}", "{} {}"})
        EXPECT_EQ(post("/v1/members", admin(), body).status, 400) << body;
    EXPECT_EQ(post("/v1/members", admin(), std::string(100'000, '[')).status, 400);
    EXPECT_EQ(rowsIn("member"), 0);
}

TEST_F(BadInput, WithoutATokenNobodyIsTold)
{
    for (const auto* path :
        {"/v1/members", "/v1/me", "/v1/coverages/0192f0c1-0000-7000-8000-000000000001", "/v1/providers", "/v1/programs"}) {
        const auto reply = get(path, "");
        expectProblem(reply, 401, "token/missing");
        EXPECT_TRUE(reply.header("WWW-Authenticate").starts_with("Bearer")) << path;
    }
    const auto bad = get("/v1/me", "eyJhbGciOiJub25lIn0.e30.");
    EXPECT_EQ(bad.status, 401);
    EXPECT_NE(bad.header("WWW-Authenticate").find("invalid_token"), std::string::npos) << bad.header("WWW-Authenticate");
}

TEST_F(BadInput, AMissingScopeIsNamed)
{
    const auto reply = get("/v1/members", token(Role::careManager, std::nullopt, {"me.read"}));
    expectProblem(reply, 403, "access/scope-missing");
    EXPECT_NE(reply.header("WWW-Authenticate").find(R"(scope="members.read")"), std::string::npos);
}

TEST_F(BadInput, ACursorWithAnyByteAlteredIsRefused)
{
    taken("CW1");
    taken("CW2");
    const auto cursor = get("/v1/members?limit=1", manager()).as<api::MemberPage>().nextCursor.value();
    const auto with = [&](const std::string& text) { return get("/v1/members?limit=1&cursor=" + text, manager()); };
    ASSERT_EQ(with(cursor).status, 200);
    for (std::size_t i = 0; i < cursor.size(); ++i) {
        auto altered = cursor;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        ASSERT_EQ(with(altered).status, 400) << "byte " << i;
    }
    EXPECT_EQ(with(cursor.substr(0, cursor.size() - 1)).status, 400);
    EXPECT_EQ(with(cursor + "A").status, 400);
    EXPECT_EQ(with(std::string(257, 'A')).status, 400);
}

TEST_F(BadInput, ACursorIsForeignToAnotherCallerFilterOrOperation)
{
    seed();
    post("/v1/providers", admin(), doctor("9000000007", "Near"));
    post("/v1/providers", admin(), doctor("9000000015", "Nearer"));
    taken("CW1", "Ana", "Sample");
    taken("CW2", "Bo", "Sample");
    const auto provider = get("/v1/providers?limit=1&zip=37211", admin()).as<api::ProviderMatchPage>().nextCursor.value();
    EXPECT_EQ(get("/v1/providers?limit=1&zip=37211&cursor=" + provider, admin()).status, 200);
    EXPECT_EQ(get("/v1/providers?limit=1&zip=37211&cursor=" + provider, manager()).status, 400);
    EXPECT_EQ(get("/v1/providers?limit=1&zip=37211&radiusMiles=50&cursor=" + provider, admin()).status, 400);
    EXPECT_EQ(get("/v1/members?limit=1&cursor=" + provider, admin()).status, 400);
    const auto program = get("/v1/programs?limit=1", admin()).as<api::ProgramPage>().nextCursor.value();
    EXPECT_EQ(get("/v1/programs?limit=1&cursor=" + program, admin()).status, 200);
    EXPECT_EQ(get("/v1/programs?limit=1&cursor=" + program, manager()).status, 400);
    EXPECT_EQ(get("/v1/programs?limit=1&category=pharmacy&cursor=" + program, admin()).status, 400);
    const auto found = [&](const std::string& caller, const std::string& family, const std::string& more = {}) {
        return ask("POST", "/v1/members/search", caller, R"({"familyName":")" + family + R"(","limit":1)" + more + "}");
    };
    const auto more = R"(,"cursor":")" + found(manager(), "sample").as<api::MemberPage>().nextCursor.value() + '"';
    EXPECT_EQ(found(manager(), "sample", more).status, 200);
    EXPECT_EQ(found(manager(), "samp", more).status, 400);
    EXPECT_EQ(found(admin(), "sample", more).status, 400);
}

TEST_F(BadInput, ATakenMemberNumberIsRefusedInTheSameWordsWhoeverHasIt)
{
    const auto living = taken("CW1", "Canary", "Living"), dead = taken("CW2", "Canary", "Dead");
    ASSERT_EQ(patch(at(dead), manager(), "\"1\"", R"({"deceasedOn":"2026-01-01"})").status, 200);
    const auto first = post("/v1/members", admin(), person("CW1", "Amara", "Osei"));
    expectProblem(first, 409, "members/number-taken");
    EXPECT_EQ(words(post("/v1/members", admin(), person("CW2", "Amara", "Osei"))), words(first));
    EXPECT_EQ(words(post("/v1/members", token(Role::system), person("cw1", "Amara", "Osei"))), words(first)) << "case does not matter";
    EXPECT_EQ(words(patch(at(living), admin(), "\"1\"", R"({"memberNumber":"CW2"})")), words(first));
    for (const auto* number : {"CW2", "free"})
        EXPECT_EQ(
            patch(at(living), manager(), "\"1\"", R"({"memberNumber":")" + std::string(number) + "\"}").code(), "members/for-the-plan")
            << "who does not see everybody is not told which numbers are taken";
    for (const auto* secret : {"Canary", "Living", "CW1"})
        EXPECT_EQ(first.body.find(secret), std::string::npos) << secret;
    EXPECT_EQ(first.body.find(living.id.text()), std::string::npos);
}

TEST_F(BadInput, AKeyBelongsToItsCallerAndItsPath)
{
    const auto under = [&](const std::string& path, const std::string& caller, const std::string& body) {
        return ask("POST", path, caller, body, {"Idempotency-Key: one-of-many"});
    };
    ASSERT_EQ(under("/v1/members", admin(), person("CW1", "Amara", "Osei")).status, 201);
    expectProblem(under("/v1/members", admin(), person("CW1", "Amara", "Oseo")), 422, "idempotency/key-reused");
    EXPECT_EQ(under("/v1/members", admin(), person("CW1", "Amara", "Osei")).header("Idempotency-Replayed"), "true");
    const auto other = under("/v1/members", token(access::Role::system), person("CW2", "Amara", "Osei"));
    EXPECT_EQ(other.status, 201) << "another caller's key is another key";
    EXPECT_EQ(other.header("Idempotency-Replayed"), "");
    EXPECT_EQ(under("/v1/providers", admin(), doctor("9000000007", "Near")).status, 201) << "and so is one on another path";
    EXPECT_EQ(ask("POST", "/v1/members", admin(), person("CW3", "A", "B"), {"Idempotency-Key: short"}).status, 400);
    EXPECT_EQ(rowsIn("member"), 2);
}

TEST_F(BadInput, AVersionMustBeGivenAndBeTheCurrentOne)
{
    const auto member = taken("CW1");
    expectProblem(ask("PATCH", at(member), manager(), R"({"languages":["es"]})"), 428, "request/if-match-missing");
    const auto stale = patch(at(member), manager(), "\"7\"", R"({"languages":["es"]})");
    expectProblem(stale, 412, "request/stale-version");
    EXPECT_EQ(stale.header("ETag"), "\"1\"");
    for (const auto* tag : {"1", "*", "W/\"1\"", "\"one\""})
        EXPECT_EQ(patch(at(member), manager(), tag, R"({"languages":["es"]})").status, 400) << tag;
    EXPECT_EQ(get(at(member), manager()).header("ETag"), "\"1\"");
}

TEST_F(BadInput, AWrongTypeOrATooLargeBodyIsNotRead)
{
    const auto member = taken("CW1");
    expectProblem(ask("PATCH", at(member), manager(), R"({"languages":["es"]})", {"If-Match: \"1\"", "Content-Type: application/json"}),
        415, "request/media-type-unsupported");
    expectProblem(ask("POST", "/v1/members", admin(), person("CW2", "A", "B"),
                      {"Idempotency-Key: in-latin-1", "Content-Type: application/json; charset=iso-8859-1"}),
        415, "request/media-type-unsupported");
    expectProblem(get("/v1/members", manager(), {"Accept: text/html"}), 406, "request/not-acceptable");
    expectProblem(post("/v1/members", admin(), person("CW2", std::string(1'100'000, 'a'), "B")), 413, "request/body-too-large");
    EXPECT_EQ(rowsIn("member"), 1);
}

/// While it lives, no row of the table can be written.
class Sabotage {
public:
    explicit Sabotage(sql::Session& owner, const std::string& table)
        : owner_(owner)
    {
        owner_.executeText("CREATE TRIGGER sabotage BEFORE INSERT ON " + table
            + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'canary of the database'");
    }
    ~Sabotage() { owner_.executeText("DROP TRIGGER sabotage"); }
    Sabotage(const Sabotage&) = delete;
    Sabotage& operator=(const Sabotage&) = delete;

private:
    sql::Session& owner_;
};

TEST_F(BadInput, NothingWrittenIsHalfWritten)
{
    const auto number = R"(,"contacts":[{"system":"phone","use":"home","value":"+16155550142"}])";
    const auto body = person("CW1", "Amara", "Osei", number);
    const auto entered = [&] { return ask("POST", "/v1/members", admin(), body, {"Idempotency-Key: after-sabotage"}); };
    {
        const Sabotage sabotage(owner(), "member_phone");
        const auto reply = entered();
        EXPECT_EQ(reply.status, 500);
        EXPECT_EQ(reply.body.find("canary"), std::string::npos);
    }
    EXPECT_EQ(rowsIn("member"), 0);
    EXPECT_EQ(rowsIn("idempotency_record"), 0);
    EXPECT_EQ(entered().status, 201);
    EXPECT_EQ(rowsIn("member_phone"), 1);
    const Sabotage sabotage(owner(), "provider_specialty");
    EXPECT_EQ(post("/v1/providers", admin(), doctor("9000000007", "Near")).status, 500);
    EXPECT_EQ(rowsIn("provider") + rowsIn("provider_location"), 0);
}

} // namespace

} // namespace careway
