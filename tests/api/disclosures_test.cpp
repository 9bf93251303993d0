#include "support/people_test.hpp"

#include "models/access_log_page.hpp"
#include "models/disclosure.hpp"
#include "models/disclosure_entry_page.hpp"
#include "models/disclosure_suspension_page.hpp"
#include "models/invitation.hpp"
#include "models/invitation_outcome.hpp"
#include "models/problem.hpp"
#include "models/provider.hpp"
#include "models/release.hpp"
#include "models/representative.hpp"

#include <set>

namespace careway {

namespace {

using access::Role;

/// To whom a member's data were disclosed (listDisclosures, getDisclosuresDocument, createDisclosure, suspendDisclosure).
class Disclosures : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1", "Jonas", "Example");
    }

    std::string self() { return token(Role::member, member_.id); }
    std::string privacy() { return token(Role::privacy); }
    std::string path(const std::string& view) { return at(member_) + "/disclosures?view=" + view; }

    std::vector<api::DisclosureEntry> told(const std::string& view)
    {
        const auto reply = get(path(view), self());
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::DisclosureEntryPage>().items;
    }
    std::string document(const std::string& view, const std::string& reader)
    {
        const auto reply = get(at(member_) + "/disclosures-document?view=" + view, reader);
        EXPECT_EQ(reply.status, 200) << reply.body;
        EXPECT_EQ(reply.header("Content-Type"), "text/html");
        EXPECT_EQ(reply.header("Cache-Control"), "no-store");
        return reply.body;
    }

    /// The body of a disclosure; `more` begins with a comma.
    std::string disclosure(const std::string& basis, const std::string& to, const std::string& on, const std::string& more = {})
    {
        return R"({"memberId":")" + member_.id.text() + R"(","disclosedOn":")" + on + R"(","recipient":{"name":")" + to
            + R"("},"description":"A result","purpose":"A reason","basis":")" + basis + R"(","part2Records":false)" + more + "}";
    }
    api::Disclosure recorded(const std::string& basis, const std::string& to, const std::string& on, const std::string& more = {})
    {
        const auto reply = post("/v1/disclosures", privacy(), disclosure(basis, to, on, more));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Disclosure>();
    }
    static std::string written(const std::string& until)
    {
        return R"({"kind":"written","authority":"Sheriff","statement":"It would impede","statedOn":"2026-11-20","untilOn":")" + until
            + R"("})";
    }

    static std::string brokenIn(const Reply& refused)
    {
        EXPECT_EQ(refused.status, 422) << refused.body;
        std::string out;
        for (const auto& each : refused.as<api::Problem>().errors.value_or(std::vector<api::ProblemError>{}))
            out += each.pointer.value_or("") + ' ' + each.code + ' ';
        return out;
    }

    std::set<std::string> logged()
    {
        std::set<std::string> out;
        for (const auto& each : get(at(member_) + "/access-log?limit=200", self()).as<api::AccessLogPage>().items)
            out.insert(each.did);
        return out;
    }

    /// Whose token it is becomes the member's guardian.
    void stands(const std::string& guardian)
    {
        const auto whose = R"({"memberId":")" + member_.id.text() + '"';
        const auto representative = post("/v1/representatives", admin(),
            whose + R"(,"authority":"guardian","name":"Gia Example","contacts":[],"startsOn":"2026-11-01"})");
        ASSERT_EQ(representative.status, 201) << representative.body;
        const auto invitation = post(
            "/v1/invitations", admin(), whose + R"(,"representativeId":")" + representative.as<api::Representative>().id.text() + R"("})");
        ASSERT_EQ(invitation.status, 201) << invitation.body;
        const auto accepted = post("/v1/invitations/accept", guardian,
            R"({"code":")" + invitation.as<api::Invitation>().code + R"(","memberBirthDate":"1991-07-27"})");
        ASSERT_EQ(accepted.as<api::InvitationOutcome>().outcome, api::InvitationResult::accepted) << accepted.body;
    }

    api::Member member_;
};

/// With a counselor who treats them, and a diagnosis from a Part 2 program that a release opens to the counselor.
class DisclosuresByTheApi : public Disclosures {
protected:
    void SetUp() override
    {
        Disclosures::SetUp();
        if (IsSkipped()) return;
        const auto doctorEntered = post("/v1/providers", admin(), doctor("9000000015", "Counsel"));
        ASSERT_EQ(doctorEntered.status, 201) << doctorEntered.body;
        counselorId_ = doctorEntered.as<api::Provider>().id;
        relate(member_, "treatment", counselorId_);
        const auto fed = post("/v1/records/batches", token(Role::system),
            R"({"source":"claims","items":[{"type":"condition","sourceId":"1","sourceProgram":"part-2","memberId":")" + member_.id.text()
                + R"(","condition":{"kind":"diagnosis","onsetOn":"2026-11-01","coding":{"system":"http://snomed.info/sct","code":"5602001","display":"x"}}},{"type":"condition","sourceId":"2","memberId":")"
                + member_.id.text()
                + R"(","condition":{"kind":"diagnosis","onsetOn":"2026-10-01","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"}}}]})");
        ASSERT_EQ(fed.status, 200) << fed.body;
    }

    void counselorReads()
    {
        access::Caller caller;
        caller.role = Role::provider;
        caller.providerId = counselorId_;
        caller.subject = "counselor";
        EXPECT_EQ(get("/v1/conditions?memberId=" + member_.id.text(), tokenOf(caller)).status, 200);
    }

    Id released(const std::string& statements)
    {
        const auto draft = post("/v1/releases", self(),
            R"({"memberId":")" + member_.id.text()
                + R"(","direction":"from-plan","purpose":"treatment","disclosers":[{"class":"health-plan"}],"information":["substance-use-records"],"recipients":[{"providerId":")"
                + counselorId_.text() + R"("}],"expiry":{"kind":"date","on":"2027-11-30"},"statements":[)" + statements + "]}");
        EXPECT_EQ(draft.status, 201) << draft.body;
        const auto id = draft.as<api::Release>().id;
        const auto signature
            = ask("POST", "/v1/releases/" + id.text() + "/sign", self(), R"({"by":"patient","name":"Jonas Example","method":"paper"})",
                {"Idempotency-Key: sign-" + id.text().substr(0, 30), "If-Match: " + draft.header("ETag")});
        EXPECT_EQ(signature.status, 200) << signature.body;
        return id;
    }

    /// As if what the counselor was shown under the release had been shown at another time, or to somebody of another role.
    void shownAlso(const std::string& at, const std::string& role = "provider")
    {
        owner().execute(
            "INSERT INTO audit_row (at, id, member_id, request_id, operation, target_id, issuer, client, subject, role, credential, "
            "party_id, purpose, relation, release_id, emergency_id, outcome, items, content) SELECT :at, id, member_id, request_id, "
            "operation, target_id, issuer, client, subject, :role, credential, party_id, purpose, relation, release_id, emergency_id, "
            "outcome, items, content FROM audit_row WHERE release_id IS NOT NULL ORDER BY at LIMIT 1",
            {{"at", at}, {"role", role}});
    }

    Id counselorId_;
};

constexpr auto everyStatement = R"("right-to-revoke","redisclosure","consequences-of-refusal")";

TEST_F(DisclosuresByTheApi, UnderAReleaseAreToldByPart2WithTheReleaseAndForTreatmentByNeither)
{
    counselorReads();
    EXPECT_TRUE(told("hipaa").empty() && told("part-2").empty()) << "treatment";
    const auto release = released(everyStatement);
    counselorReads();
    counselorReads();
    EXPECT_TRUE(told("hipaa").empty()) << "authorized by the person";
    const auto entries = told("part-2");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].recipient.name, "Ines Counsel");
    EXPECT_EQ(entries[0].recipient.address, "1 Sample Way, Nashville, TN 37211");
    EXPECT_EQ(entries[0].description, "read your diagnoses");
    EXPECT_EQ(entries[0].purpose, "Your treatment");
    EXPECT_EQ(entries[0].releaseId, release);
    EXPECT_EQ(entries[0].count, 2);
    EXPECT_EQ(entries[0].citation, "42 CFR 2.25(a)");

    const auto page = document("part-2", self());
    for (const auto& each : {std::string("Ines Counsel, 1 Sample Way"), release.text(), std::string("2 times, first on ")})
        EXPECT_NE(page.find(each), std::string::npos) << each << '\n' << page;
    EXPECT_NE(document("hipaa", self()).find("Nothing of what it covers was disclosed."), std::string::npos);
}

TEST_F(DisclosuresByTheApi, AreThoseToSomebodyOutsideAndNotWhatThePersonAndThePlanRead)
{
    const auto path = "/v1/releases/" + released(everyStatement).text();
    for (const auto& caller : {self(), token(Role::careManager)})
        EXPECT_EQ(get(path, caller).status, 200);
    EXPECT_TRUE(told("part-2").empty()) << "the person and the plan are told nothing outside of it";
    counselorReads();
    EXPECT_EQ(told("part-2").size(), 1U);
}

TEST_F(DisclosuresByTheApi, AreToldForThreeYearsToTheDay)
{
    released(everyStatement);
    counselorReads();
    shownAlso("2023-11-23 23:59:59.999999");
    EXPECT_EQ(told("part-2").at(0).count, 1);
    shownAlso("2023-11-24 00:00:00");
    EXPECT_EQ(told("part-2").at(0).count, 2);
    EXPECT_EQ(text(told("part-2").at(0).firstOn), "2023-11-24");
}

TEST_F(DisclosuresByTheApi, UnderAConsentThatIsNoAuthorizationAreToldByBothUnlessForTreatment)
{
    released(R"("right-to-revoke")");
    counselorReads();
    EXPECT_TRUE(told("hipaa").empty()) << "to who treats";
    EXPECT_EQ(told("part-2").at(0).basis, api::DisclosureBasis::consentForOperations);
    shownAlso("2026-11-20 12:00:00", "supporter");
    ASSERT_EQ(told("hipaa").size(), 1U);
    EXPECT_EQ(told("hipaa")[0].basis, api::DisclosureBasis::consent);
    EXPECT_EQ(told("part-2").size(), 2U);
    shownAlso("2026-11-21 12:00:00", "care-manager");
    EXPECT_EQ(told("part-2").size(), 2U) << "who is of the plan is told nothing outside of it";
}

TEST_F(DisclosuresByTheApi, ForASpecialInvestigationOrOfNothingAreNotTold)
{
    released(everyStatement);
    counselorReads();
    owner().executeText("UPDATE audit_row SET items = 0 WHERE release_id IS NOT NULL");
    EXPECT_TRUE(told("part-2").empty());
    counselorReads();
    EXPECT_EQ(told("part-2").size(), 1U);
    owner().executeText("UPDATE audit_row SET purpose = 'special-investigation' WHERE release_id IS NOT NULL");
    EXPECT_TRUE(told("part-2").empty());
    auto body = disclosure("law-enforcement", "Sheriff", "2026-11-20");
    body.replace(body.find("A reason"), 8, "special-investigation");
    EXPECT_EQ(post("/v1/disclosures", privacy(), body).status, 201);
    EXPECT_TRUE(told("hipaa").empty());
}

TEST_F(Disclosures, OfTheRestAreRecordedAndToldByTheirBasis)
{
    const std::set<std::string> byHipaa{"consent", "required-by-law", "public-health", "abuse-report", "health-oversight", "judicial",
        "law-enforcement", "decedent", "research", "threat-to-safety", "government-function", "workers-compensation", "not-permitted"};
    const std::set<std::string> byPart2{"authorization", "consent"},
        neither{"treatment", "payment", "operations", "individual", "incident", "consent-for-operations", "objection", "national-security",
            "correctional", "limited-data-set", "emergency"};
    for (const auto& bases : {byHipaa, byPart2, neither})
        for (const auto& basis : bases) {
            auto body = disclosure(basis, "To " + basis, "2026-11-20");
            body.replace(body.find("false"), 5, "true"); // records of Part 2
            EXPECT_EQ(post("/v1/disclosures", privacy(), body).status, 201) << body;
        }
    const auto bases = [&](const std::string& view) {
        std::set<std::string> out;
        for (const auto& each : told(view))
            out.insert(json::toColumn(each.basis));
        return out;
    };
    EXPECT_EQ(bases("hipaa"), byHipaa);
    EXPECT_EQ(bases("part-2"), byPart2);
}

TEST_F(Disclosures, ToPublicHealthAreToldByHipaaAloneForSixYearsToTheDayAsRecorded)
{
    recorded("public-health", "County <Health> Department", "2020-11-24");
    recorded("public-health", "County <Health> Department", "2020-11-23");
    const auto entries = told("hipaa");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].recipient.name, "County <Health> Department");
    EXPECT_EQ(entries[0].count, 1);
    EXPECT_EQ(text(entries[0].firstOn), "2020-11-24");
    EXPECT_EQ(entries[0].citation, "45 CFR 164.528(a)(1)");
    EXPECT_TRUE(told("part-2").empty());
    const auto page = document("hipaa", privacy());
    EXPECT_EQ(page, document("hipaa", self()));
    EXPECT_NE(page.find("For Jonas Example"), std::string::npos) << page;
    EXPECT_NE(page.find("County &lt;Health&gt; Department"), std::string::npos) << page;
    EXPECT_NE(page.find("45 CFR 164.528(a)(1). It covers the days from 2020-11-24 to 2026-11-24."), std::string::npos) << page;
    EXPECT_TRUE(logged().contains("recorded a disclosure of your data"));
}

TEST_F(Disclosures, AreReadByThePersonWhoStandsForThemAndThePrivacyOfficeOnly)
{
    access::Caller guardian;
    guardian.role = Role::representative;
    guardian.subject = "guardian";
    const auto at = "/v1/members/" + member_.id.text();
    EXPECT_EQ(get(path("hipaa"), tokenOf(guardian)).status, 404);
    stands(tokenOf(guardian));
    const auto other = taken("CW2");
    for (const auto& each : {path("hipaa"), at + "/disclosures-document?view=hipaa"}) {
        for (const auto& reader : {self(), privacy(), tokenOf(guardian)})
            EXPECT_EQ(get(each, reader).status, 200) << each;
        for (const auto& reader : {token(Role::member, other.id), manager(), admin(), token(Role::system), token(Role::provider)})
            EXPECT_EQ(get(each, reader).code(), "disclosures/not-found") << each;
    }
    EXPECT_TRUE(told("hipaa").empty()) << "what who stands for them has read was told to the person";
    EXPECT_EQ(get(at + "/disclosures?view=all", self()).status, 400);
    EXPECT_EQ(get(at + "/disclosures", self()).status, 400);

    const auto body = disclosure("public-health", "X", "2026-11-20");
    const auto id = recorded("law-enforcement", "Sheriff", "2026-11-20").id.text();
    for (const auto& writer : {self(), manager(), admin(), token(Role::system)}) {
        EXPECT_EQ(post("/v1/disclosures", writer, body).code(), "access/for-privacy");
        EXPECT_EQ(post("/v1/disclosures/" + id + "/suspend", writer, written("2027-01-31")).code(), "access/for-privacy");
    }
    EXPECT_EQ(post("/v1/disclosures/" + other.id.text() + "/suspend", privacy(), written("2027-01-31")).status, 404);
}

TEST_F(Disclosures, ThatAnAuthorityAskedToKeepBackAreToldWhenItIsOver)
{
    const auto body = disclosure("law-enforcement", "Sheriff", "2026-11-20");
    const auto record = [&] { return ask("POST", "/v1/disclosures", privacy(), body, {"Idempotency-Key: the-same-key"}); };
    const auto kept = record().as<api::Disclosure>();
    ASSERT_EQ(told("hipaa").size(), 1U);
    const auto suspension = post("/v1/disclosures/" + kept.id.text() + "/suspend", privacy(), written("2027-01-31"));
    ASSERT_EQ(suspension.status, 200) << suspension.body;
    EXPECT_EQ(text(suspension.as<api::Disclosure>().suspendedUntil.value()), "2027-01-31");
    EXPECT_EQ(record().as<api::Disclosure>().id, kept.id) << "repeated, it is not told either";
    recorded("health-oversight", "Inspector", "2026-11-21", R"(,"suspension":)" + written("2027-01-31"));
    recorded("public-health", "Department", "2026-11-19");

    const auto hidden = [&] {
        const auto entries = told("hipaa");
        const auto log = logged();
        return entries.size() == 1 && entries[0].recipient.name == "Department" && !log.contains("recorded a disclosure of your data")
            && !log.contains("kept a disclosure of your data back for an authority");
    };
    EXPECT_TRUE(hidden());
    EXPECT_EQ(document("hipaa", self()).find("Sheriff"), std::string::npos);
    setNow(*parseInstant("2027-01-31T23:59:59Z"));
    EXPECT_TRUE(hidden());
    setNow(*parseInstant("2027-02-01T00:00:00Z"));
    EXPECT_EQ(told("hipaa").size(), 3U);
    EXPECT_NE(document("hipaa", self()).find("Sheriff"), std::string::npos);
    EXPECT_TRUE(logged().contains("recorded a disclosure of your data"));
    EXPECT_TRUE(logged().contains("kept a disclosure of your data back for an authority"));
}

TEST_F(Disclosures, ThatAreKeptBackAreListedForThePrivacyOfficeUntilTheyAreTold)
{
    const auto page = [&](const std::string& query = "") {
        const auto reply = get("/v1/disclosure-suspensions" + query, privacy());
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::DisclosureSuspensionPage>(); // listDisclosureSuspensions
    };
    recorded("public-health", "Department", "2026-11-19");
    EXPECT_TRUE(page().items.empty());
    recorded("law-enforcement", "Sheriff", "2026-11-20", R"(,"suspension":)" + written("2027-03-31"));
    const auto other = recorded("health-oversight", "Inspector", "2026-11-21", R"(,"suspension":)" + written("2027-01-31"));
    const auto first = page("?limit=1");
    ASSERT_EQ(first.items.size(), 1U);
    EXPECT_EQ(first.items[0].disclosureId, other.id);
    EXPECT_EQ(first.items[0].memberId, member_.id);
    EXPECT_EQ(text(first.items[0].disclosedOn), "2026-11-21");
    EXPECT_EQ(first.items[0].authority, "Sheriff");
    EXPECT_EQ(first.items[0].statement, "It would impede");
    const auto second = page("?limit=1&cursor=" + first.nextCursor.value());
    ASSERT_EQ(second.items.size(), 1U);
    EXPECT_EQ(text(second.items[0].untilOn), "2027-03-31");
    EXPECT_FALSE(second.nextCursor);
    for (const auto& reader : {self(), manager(), admin(), token(Role::system), token(Role::provider)})
        EXPECT_EQ(get("/v1/disclosure-suspensions", reader).code(), "access/for-privacy");
    const auto looked = "looked which disclosures of your data are kept back for an authority";
    EXPECT_FALSE(logged().contains(looked)) << "who is listed there is not told by it";
    setNow(*parseInstant("2027-02-01T00:00:00Z"));
    EXPECT_EQ(page().items.size(), 1U);
    setNow(*parseInstant("2027-04-01T00:00:00Z"));
    EXPECT_TRUE(page().items.empty());
    EXPECT_TRUE(logged().contains(looked));
}

TEST_F(Disclosures, ThatWereThereBeforeOneWasKeptBackStayInTheLog)
{
    recorded("public-health", "Department", "2026-11-19");
    recorded("law-enforcement", "Sheriff", "2026-11-20", R"(,"suspension":)" + written("2027-01-31"));
    EXPECT_TRUE(logged().contains("recorded a disclosure of your data"));
    EXPECT_EQ(told("hipaa").size(), 1U);
}

TEST_F(Disclosures, AreReadPageByPageEachOnce)
{
    for (int day = 10; day < 17; ++day)
        recorded("public-health", "Department " + std::to_string(day), "2026-11-" + std::to_string(day));
    std::vector<std::string> seen;
    std::optional<std::string> cursor;
    do {
        const auto reply = get(path("hipaa") + "&limit=3" + (cursor ? "&cursor=" + *cursor : ""), self());
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto page = reply.as<api::DisclosureEntryPage>();
        EXPECT_EQ(reply.header("Link").empty(), !page.nextCursor);
        EXPECT_LE(page.items.size(), 3U);
        for (const auto& each : page.items)
            seen.push_back(each.recipient.name);
        cursor = page.nextCursor;
        if (seen.size() == 3) { // what comes to the front moves nobody
            recorded("public-health", "Late Department", "2026-11-24");
            EXPECT_EQ(get(path("part-2") + "&limit=3&cursor=" + *cursor, self()).status, 400) << "a cursor is of its view";
        }
    } while (cursor);
    EXPECT_EQ(seen,
        (std::vector<std::string>{
            "Department 16", "Department 15", "Department 14", "Department 13", "Department 12", "Department 11", "Department 10"}));
}

TEST_F(Disclosures, ThatCannotBeSoAreRefusedWithEachRule)
{
    const auto refused = [&](const std::string& body) { return brokenIn(post("/v1/disclosures", privacy(), body)); };
    const auto foreign = R"(,"releaseId":")" + namedId("release of nobody").text() + '"';
    EXPECT_EQ(refused(disclosure("public-health", "X", "2026-11-25", foreign)),
        "/disclosedOn disclosures/in-future /releaseId disclosures/not-by-release ");
    EXPECT_EQ(refused(disclosure("consent", "X", "2026-11-24", foreign)), "/releaseId disclosures/unknown-release ");
    EXPECT_EQ(refused(disclosure("public-health", "X", "2026-11-24", R"(,"suspension":)" + written("2027-01-31"))),
        "/suspension/authority disclosures/not-to-be-suspended ");
    auto unknown = disclosure("public-health", "X", "2026-11-24");
    unknown.replace(unknown.find(member_.id.text()), 36, namedId("nobody").text());
    EXPECT_EQ(post("/v1/disclosures", privacy(), unknown).status, 404);

    const auto id = recorded("law-enforcement", "Sheriff", "2026-11-20").id.text();
    EXPECT_EQ(brokenIn(post("/v1/disclosures/" + id + "/suspend", privacy(),
                  R"({"kind":"oral","authority":"Sheriff","statement":"It would impede","statedOn":"2026-11-20","untilOn":"2026-12-21"})")),
        "/untilOn disclosures/too-long ");
    EXPECT_EQ(told("hipaa").size(), 1U);
}

} // namespace

} // namespace careway
