#include "support/example_appeals.hpp"
#include "support/example_attachment.hpp"
#include "support/example_care.hpp"
#include "support/example_step_exception.hpp"
#include "support/people_test.hpp"

#include "access/relationship_store.hpp"
#include "app/seed.hpp"
#include "enrollments/enrollment_store.hpp"
#include "formulary/drug.hpp"
#include "models/assessment.hpp"
#include "models/care_plan.hpp"
#include "models/record_batch_result.hpp"
#include "models/release.hpp"
#include "models/supporter.hpp"
#include "programs/catalogue.hpp"
#include "releases/release_store.hpp"
#include "timeline/event.hpp"

#include <re2/re2.h>

#include <mutex>

namespace careway {

namespace {

using access::Role;

constexpr access::Protection ordinary{bitOf(access::Label::general), access::Source::notPart2, access::Basis::payment},
    ofPart2{bitOf(access::Label::substanceUse), access::Source::part2, access::Basis::payment};

access::Caller callerOf(Role role)
{
    access::Caller out;
    out.role = role;
    out.issuer = "urn:careway:local";
    out.subject = "the caller";
    if (role == Role::provider) out.providerId = namedId("the caller");
    if (role == Role::careManager) out.staffId = namedId("the caller");
    return out;
}

struct Ask {
    std::string method, path, body{}, version = "9"; // of a change: a stale one, that is refused to who sees what it would change
};

/// Of what one may not see nothing can be told: the same questions are asked while half of a member's rows, and half of the members, are
/// hidden, and again when those rows are gone, and every answer must be the same to the byte, by the same statements.
class Leaks : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        for (int i = 0; i < 6; ++i)
            members_.push_back(
                post("/v1/members", admin(), person("CW" + std::to_string(i), "Ada" + std::to_string(i % 2), "Same")).as<api::Member>());
        for (const auto& each : members_) {
            spansOf(each);
            feed(each);
            plansOf(each);
            answers(each);
            manage(each);
            except(each);
            appeal(each);
            attach(each);
        }
        house().database().observe([this](const sql::Statement& statement) {
            const std::lock_guard lock(mutex_);
            heard_ += std::string(statement.name) + '\n';
        });
    }

    const api::Member& half() const { return members_[0]; } // of whom half is hidden; those of odd numbers are hidden wholly

    void spansOf(const api::Member& member)
    {
        const auto of = R"({"memberId":")" + member.id.text() + R"(","startsOn":"2026-01-01",)";
        EXPECT_EQ(
            post("/v1/coverages", admin(), of + R"("plan":"P","lineOfBusiness":"medicaid","benefits":["medical","pharmacy"],"order":1})")
                .status,
            201);
        supporters_.push_back(post("/v1/supporters", admin(), of + R"("kind":"family","name":"Aunt","relationship":"aunt","contacts":[]})")
                .as<api::Supporter>()
                .id);
        ofCare_.push_back(post(
            "/v1/invitations", admin(), R"({"memberId":")" + member.id.text() + R"(","supporterId":")" + supporters_.back().text() + "\"}")
                .header("Location"));
    }

    // One that the plan wrote, and one that came from a program of Part 2.
    void plansOf(const api::Member& member)
    {
        const auto of = R"({"memberId":")" + member.id.text() + R"(","program":"case-management","title":"T")";
        for (const auto& [path, more] : {std::pair("/v1/care-plans", std::string("}")),
                 std::pair(
                     "/v1/care-plans/adopt", std::string(R"(,"source":"S","sourceProgram":"part-2","basis":"payment","text":"T"})"))}) {
            const auto reply = post(path, token(Role::system), of + more);
            EXPECT_EQ(reply.status, 201) << reply.body;
            plans_.push_back(reply.as<api::CarePlan>().id);
        }
    }

    // Every other visit and diagnosis is a Part 2 program's; every diagnosis names the visit before it.
    void feed(const api::Member& member)
    {
        std::string items;
        for (int i = 0; i < 12; ++i) {
            const auto number = std::to_string(10 + i);
            const auto item = [&](const std::string& type, const std::string& block, int protectedAt) {
                items += (items.empty() ? R"({"type":")" : R"(,{"type":")") + type + R"(","sourceId":")" + member.memberNumber + type
                    + number + R"(","memberId":")" + member.id.text() + R"(","sourceProgram":")"
                    + (i % 2 == protectedAt ? "part-2" : "not-part-2") + R"(",)" + block + '}';
            };
            const std::string coding = R"("coding":{"system":"http://snomed.info/sct","code":")"
                + std::string(i % 3 == 0 ? "44054006" : "185345009") + R"(","display":"x"})";
            item("encounter", R"("encounter":{"kind":"ambulatory",)" + coding + R"(,"startsAt":"2026-03-)" + number + R"(T10:00:00Z"})", 0);
            item("condition",
                R"("condition":{"kind":")" + std::string(i % 4 < 2 ? "diagnosis" : "finding") + "\"," + coding + R"(,"onsetOn":"2026-03-)"
                    + number + R"(","encounterSourceId":")" + member.memberNumber + "encounter" + std::to_string(10 + i / 2) + R"("})",
                1);
        }
        items += R"(,{"type":"medication-fill","sourceId":")" + member.memberNumber + R"(fill","memberId":")" + member.id.text()
            + R"(","sourceProgram":"part-2","medicationFill":{"kind":"pharmacy","coding":{"system":")" + std::string(formulary::rxNorm)
            + R"(","code":"309362","display":"x"},"filledOn":"2026-03-10","daysSupply":30}})";
        const auto reply = post("/v1/records/batches", token(Role::system), R"({"source":"feed","items":[)" + items + "]}");
        ASSERT_EQ(reply.status, 200) << reply.body;
        for (const auto& each : reply.as<api::RecordBatchResult>().items)
            records_.push_back(each.recordId.value());
    }

    // Every other assessment is of alcohol.
    void answers(const api::Member& member)
    {
        for (int i = 0; i < 6; ++i) {
            const auto reply = post("/v1/assessments", token(Role::system),
                R"({"memberId":")" + member.id.text() + R"(","instrument":")"
                    + std::string(i % 2 == 0 ? "functional-assessment" : "audit-c") + R"(","total":)" + std::to_string(i)
                    + R"(,"answeredAt":"2026-03-1)" + std::to_string(i) + R"(T10:00:00Z"})");
            ASSERT_EQ(reply.status, 201) << reply.body;
            assessments_.push_back(reply.as<api::Assessment>().id);
        }
    }

    // In a program that says nothing of them, and in one for substance use: with referral, event, and a letter to each who may ask.
    void manage(const api::Member& member)
    {
        enrollments::EnrollmentStore enrollments{owner()};
        for (const auto* code : {"sleep", "substance-abuse-specialty-care-management"}) {
            const auto program = programs::programOn(owner(), code, dayOf(now())).value();
            const auto labels = programs::labelsOf(program);
            const auto enrollment
                = enrollments::enrollmentFor(program, member.id, namedId(member.id.text() + code + " enrollment"), {}, now());
            enrollments.insert(enrollment, labels, program);
            api::Referral referral;
            referral.id = namedId(member.id.text() + code + " referral");
            referral.version = 1;
            referral.memberId = member.id;
            referral.program = code;
            referral.enrollmentId = enrollment.id;
            referral.eligibility.effectiveFrom = program.effectiveFrom;
            referral.createdAt = referral.updatedAt = now();
            enrollments.insert(referral, labels);
            access::Caller clock;
            clock.role = Role::system;
            const auto event = timeline::tell(owner(), clock, {"enrollment.identified", member.id, labels, code, enrollment.id}, now());
            const auto letter = letterTo(member.id, code, event, labels);
            for (const auto& [collection, id] :
                {std::pair("enrollments", enrollment.id), {"referrals", referral.id}, {"communications", letter}})
                ofCare_.push_back(std::string("/v1/") + collection + '/' + id.text());
        }
    }

    // A denial that is appealed, and one of what came from a program of Part 2.
    void appeal(const api::Member& member)
    {
        for (const auto& protection : {ordinary, ofPart2}) {
            const auto request = namedId(member.id.text() + std::string(nameOf(protection.source)) + " denied");
            putDenied(owner(), request, member.id, protection, now());
            requests_.push_back(request);
            ofCare_.push_back("/v1/appeals/"
                + putAppeal(owner(), request, member.id, protection, api::AppealState::received, std::nullopt, now()).text());
        }
    }

    // To a request that says nothing of them, and to one that came from a program of Part 2.
    void attach(const api::Member& member)
    {
        for (const auto& protection : {ordinary, ofPart2}) {
            const RequestFor request{newId(now()), member.id, namedId("who asked"), api::AuthorizationState::pended, protection};
            putRequest(owner(), request, now());
            const auto document = putDocument(owner(), request, announcing("there"), "there", now());
            for (const auto* what : {"", "/attachments"})
                attached_.push_back("/v1/prior-authorizations/" + request.id.text() + what);
            for (const auto* what : {"", "/content"})
                attached_.push_back("/v1/attachments/" + document.text() + what);
        }
    }

    // One of an ordinary practice, and one of a program of Part 2: of drugs that are tried before another.
    void except(const api::Member& member)
    {
        for (const auto& [drug, protection] : {std::pair("314231", ordinary), std::pair("309362", ofPart2)}) {
            const auto id = namedId(member.id.text() + drug);
            putException(owner(), id, member.id, drug, protection, now());
            ofCare_.push_back("/v1/step-exceptions/" + id.text());
        }
    }

    Id letterTo(const Id& memberId, const std::string& program, const Id& event, access::Labels labels)
    {
        const api::CommunicationRecipient to{api::CommunicationRecipientKind::provider, callerOf(Role::provider).party(), "The Caller"};
        return putLetter(owner(), {namedId(memberId.text() + program + " letter"), memberId, "opt-in-provider", to, event, labels}, now());
    }

    void tie(const api::Member& member, access::Relation relation, const access::Caller& caller, std::optional<Id> subject = {})
    {
        access::Relationship out;
        out.id = namedId(member.id.text() + caller.party().text());
        out.memberId = member.id;
        out.kind = relation;
        out.partyId = caller.party();
        out.subjectId = subject;
        out.source = "test";
        out.startsAt = out.createdAt = out.updatedAt = now();
        access::RelationshipStore{owner()}.insert(out);
    }

    Id released(const std::string& information, const std::string& recipient)
    {
        const auto reply = post("/v1/releases", token(Role::system),
            R"({"memberId":")" + half().id.text()
                + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"purpose":"at-request-of-patient","information":[")"
                + information + R"("],"recipients":[)" + recipient
                + R"(],"expiry":{"kind":"date","on":"2031-12-31"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
        EXPECT_EQ(reply.status, 201) << reply.body;
        auto release = reply.as<api::Release>();
        release.state = api::ReleaseState::active;
        releases::ReleaseStore{owner()}.update(release);
        releases_.push_back(release.id);
        return release.id;
    }

    /// Each page of a list with each size, filters and all; what is there by its id; what cannot be asked; what is made where it exists
    /// unseen.
    std::vector<Ask> questions() const
    {
        std::vector<Ask> out{{"GET", "/v1/me"}, {"GET", "/v1/members?count=true"},
            {"GET", "/v1/members?lineOfBusiness=medicaid&count=true"}, {"GET", "/v1/members?lineOfBusiness=commercial&count=true"}};
        lists(out);
        for (const auto& member : members_)
            aboutMember(out, member);
        for (const auto& id : records_)
            for (const auto* collection : {"encounters", "conditions"})
                out.push_back({"GET", std::string("/v1/") + collection + '/' + id.text()});
        for (const auto& id : plans_) {
            const auto plan = "/v1/care-plans/" + id.text();
            for (const auto* part : {"", "/versions", "/versions/1", "/versions/1/diff/1"})
                out.push_back({"GET", plan + part});
            out.push_back({"PATCH", plan, R"({"title":"Another"})"});
        }
        for (const auto& id : assessments_)
            out.push_back({"GET", "/v1/assessments/" + id.text()});
        for (const auto& path : ofCare_)
            out.push_back({"GET", path});
        for (const auto& path : attached_)
            out.push_back({"GET", path});
        for (const auto& id : requests_)
            out.push_back(
                {"POST", "/v1/appeals", R"({"priorAuthorizationId":")" + id.text() + R"(","sequences":[9],"reason":"It is needed"})"});
        for (const auto& id : supporters_) {
            out.push_back({"GET", "/v1/supporters/" + id.text()});
            out.push_back({"PATCH", "/v1/supporters/" + id.text(), R"({"startsOn":"nonsense"})"});
        }
        for (const auto& id : releases_) {
            out.push_back({"GET", "/v1/releases/" + id.text()});
            out.push_back({"POST", "/v1/releases",
                R"({"memberId":")" + half().id.text() + R"(","direction":"nowhere","replaces":")" + id.text() + "\"}"});
        }
        return out;
    }

private:
    void lists(std::vector<Ask>& out) const
    {
        const auto of = "?memberId=" + half().id.text();
        for (int limit = 1; limit <= 13; ++limit) {
            const auto size = "limit=" + std::to_string(limit);
            out.push_back({"GET", "/v1/members?" + size});
            out.push_back({"POST", "/v1/members/search", R"({"familyName":"same","limit":)" + std::to_string(limit) + '}'});
            for (const auto* collection : {"assessments", "conditions", "encounters", "releases", "relationships", "supporters",
                     "care-plans", "enrollments", "referrals", "communications", "step-exceptions", "appeals", "prior-authorizations"})
                out.push_back({"GET", std::string("/v1/") + collection + of + '&' + size});
            for (const auto* filter :
                {"&code=44054006", "&kind=finding", "&from=2026-03-12&to=2026-03-18", "&kind=diagnosis&code=185345009&from=2026-03-11"})
                out.push_back({"GET", "/v1/conditions" + of + filter + '&' + size});
        }
        for (const auto* wrong : {"&cursor=abc", "&limit=0", "&from=2026-03-12&to=2026-03-11", "&kind=none"})
            out.push_back({"GET", "/v1/conditions" + of + wrong});
    }

    void aboutMember(std::vector<Ask>& out, const api::Member& member) const
    {
        const auto id = member.id.text(), of = R"({"memberId":")" + id + '"';
        out.push_back({"GET", "/v1/members/" + id});
        out.push_back({"GET", "/v1/members/" + id + "/access-log"});
        out.push_back({"GET", "/v1/members/" + id + "/assessment-trends"});
        out.push_back({"GET", "/v1/members/" + id + "/timeline?limit=1"});
        out.push_back({"GET", "/v1/members/" + id + "/risk-score"});
        out.push_back({"POST", "/v1/eligibility-checks", of + R"(,"program":"diabetes-condition-management"})"});
        for (const auto* drug : {"1116635", "617310", "0"})
            out.push_back({"POST", "/v1/step-therapy/evaluations",
                of + R"(,"drug":{"system":")" + std::string(formulary::rxNorm) + R"(","code":")" + drug + R"(","display":"x"}})"});
        for (const auto* collection :
            {"assessments", "claims", "coverages", "pcp-selections", "representatives", "conditions", "releases", "relationships"})
            out.push_back({"GET", std::string("/v1/") + collection + "?memberId=" + id});
        out.push_back({"PATCH", "/v1/members/" + id, R"({"languages":["en"]})"});
        if (member.id != half().id)
            out.push_back({"PATCH", "/v1/members/" + half().id.text(), R"({"memberNumber":")" + member.memberNumber + "\"}", "1"});
        for (const auto* search : {"memberNumber", "memberId"})
            out.push_back({"POST", "/v1/members/search",
                '{' + ('"' + std::string(search)) + "\":\"" + (std::string(search) == "memberId" ? id : member.memberNumber) + "\"}"});
        out.push_back({"POST", "/v1/members", person(member.memberNumber, "A", "B")});
        out.push_back(
            {"POST", "/v1/supporters", of + R"(,"kind":"family","name":"X","startsOn":"2026-02-02","endsOn":"2026-01-01","contacts":[]})"});
        out.push_back(
            {"POST", "/v1/pcp-selections", of + R"(,"providerId":")" + namedId("nobody").text() + R"(","startsOn":"2026-02-02"})"});
        out.push_back({"POST", "/v1/invitations", of + R"(,"supporterId":")" + namedId("nobody").text() + "\"}"});
        out.push_back({"POST", "/v1/relationships",
            R"({"kind":"treatment","memberNumber":")" + member.memberNumber + R"(","birthDate":"1990-01-01"})"});
        out.push_back({"POST", "/v1/relationships", of + R"(,"kind":"treatment"})"});
        out.push_back({"POST", "/v1/access-decisions", of + R"(,"caller":{"role":"provider"}})"});
    }

protected:
    struct Told {
        std::string question, answer;
    };

    /// What is answered, pages followed to their end. What differs every time is taken out: the date, and what a cursor hides, not its
    /// length.
    std::vector<Told> told(const std::string& caller)
    {
        std::vector<Told> out;
        for (const auto& each : questions()) {
            std::string cursor;
            do {
                cursor = tell(out, each, caller, cursor);
            } while (!cursor.empty());
        }
        return out;
    }

    void compare(const access::Caller& who, const std::function<void()>& takeAway)
    {
        const auto caller = tokenOf(who);
        const auto hidden = told(caller);
        takeAway();
        const auto gone = told(caller);
        ASSERT_EQ(hidden.size(), gone.size());
        int seen = 0;
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            EXPECT_EQ(hidden[i].answer, gone[i].answer) << hidden[i].question;
            seen += hidden[i].answer.starts_with("200") ? 1 : 0;
        }
        EXPECT_GT(seen, 100) << "there was too little to see";
    }

    void takeAwayMembers() const
    {
        owner().executeText("SET SESSION foreign_key_checks = 0");
        for (const auto& table : owner().fetch<std::string>("SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = "
                                                            "DATABASE() AND c.column_name = 'member_id' AND c.table_name <> 'audit_row'"))
            owner().executeText(
                "DELETE FROM " + table + " WHERE member_id IN (SELECT id FROM member WHERE member_number IN ('CW1', 'CW3', 'CW5'))");
        owner().executeText("DELETE FROM member WHERE member_number IN ('CW1', 'CW3', 'CW5')");
        owner().executeText("SET SESSION foreign_key_checks = 1");
    }
    static void takeAwayRecords()
    {
        EXPECT_GT(owner().executeText("DELETE FROM record WHERE labels <> ''"), 0);
        owner().executeText(
            "DELETE v FROM care_plan_version v JOIN care_plan p ON p.member_id = v.member_id AND p.id = v.id WHERE p.labels <> ''");
        EXPECT_GT(owner().executeText("DELETE FROM care_plan WHERE labels <> ''"), 0);
        // Nothing names a visit that was never there.
        EXPECT_GT(
            owner().executeText("UPDATE record r SET r.document = JSON_REMOVE(r.document, '$.encounterId') WHERE r.encounter_id IS NOT "
                                "NULL AND r.encounter_id NOT IN (SELECT id FROM (SELECT id FROM record) e)"),
            0);
    }
    static void takeAwayCare()
    {
        for (const auto* table : {"communication", "event", "referral", "enrollment", "step_exception"})
            EXPECT_GT(owner().executeText("DELETE FROM " + std::string(table) + " WHERE labels <> ''"), 0) << table;
    }
    static void takeAwayRequests()
    {
        const std::string ofHidden = "JOIN prior_authorization t ON t.id = a.authorization_id WHERE t.labels <> ''";
        EXPECT_GT(owner().executeText("DELETE p FROM attachment_piece p JOIN attachment a ON a.id = p.attachment_id " + ofHidden), 0);
        EXPECT_GT(owner().executeText("DELETE a FROM attachment a " + ofHidden), 0);
        EXPECT_GT(owner().executeText("DELETE FROM dispute WHERE labels <> ''"), 0);
        EXPECT_GT(owner().executeText("DELETE a FROM prior_authorization_item a " + ofHidden), 0);
        EXPECT_GT(owner().executeText("DELETE FROM prior_authorization WHERE labels <> ''"), 0);
    }
    static void takeAwayAssessments() { EXPECT_GT(owner().executeText("DELETE FROM assessment WHERE labels <> ''"), 0); }
    static void takeAwayReleasesTo(const std::string& nobody)
    {
        owner().executeText(
            "DELETE p FROM release_party p JOIN information_release i ON i.id = p.release_id WHERE i.document LIKE '%" + nobody + "%'");
        EXPECT_GT(owner().executeText("DELETE FROM information_release WHERE document LIKE '%" + nobody + "%'"), 0);
    }

    std::vector<api::Member> members_;
    std::vector<Id> records_, assessments_, plans_, supporters_, releases_, requests_;
    std::vector<std::string> ofCare_, attached_; // paths

private:
    std::string tell(std::vector<Told>& out, const Ask& ask_, const std::string& caller, const std::string& cursor)
    {
        auto path = ask_.path, body = ask_.body;
        if (!cursor.empty() && body.empty()) path += "&cursor=" + cursor;
        if (!cursor.empty() && !body.empty()) body.insert(body.size() - 1, R"(,"cursor":")" + cursor + '"');
        Headers headers{"X-Request-Id: the-same-every-time"};
        if (ask_.method == "POST") headers.push_back("Idempotency-Key: question-" + std::to_string(++asked_));
        if (ask_.method == "PATCH") headers.push_back("If-Match: \"" + ask_.version + '"');
        {
            const std::lock_guard lock(mutex_);
            heard_.clear();
        }
        const auto reply = ask(ask_.method, path, caller, body, headers);
        std::string next, text = std::to_string(reply.status) + '\n';
        RE2::PartialMatch(reply.body, "nextCursor\":\"([A-Za-z0-9_-]+)\"", &next);
        for (const auto& [name, value] : reply.headers)
            if (name != "Date") text += name + ": " + value + '\n';
        text += reply.body + '\n';
        if (!next.empty())
            for (auto at = text.find(next); at != std::string::npos; at = text.find(next, at))
                text.replace(at, next.size(), "a cursor of " + std::to_string(next.size()));
        const std::lock_guard lock(mutex_);
        out.push_back({ask_.method + ' ' + ask_.path + ' ' + ask_.body + (cursor.empty() ? "" : " (a later page)"), text + heard_});
        return next;
    }

    std::mutex mutex_;
    std::string heard_; // the names of the statements since the last question
    int asked_ = 0;
};

TEST_F(Leaks, AProviderCannotTellWhatIsHiddenFromWhatIsNot)
{
    const auto caller = callerOf(Role::provider);
    for (const std::size_t i : {0U, 2U, 4U})
        tie(members_[i], access::Relation::treatment, caller);
    for (const auto* recipient : {R"({"name":"Nobody Here"})", R"({"class":"treating-providers"})", R"({"name":"Nobody Here"})"})
        released("general-records", recipient);
    compare(caller, [&] {
        takeAwayMembers();
        takeAwayRecords();
        takeAwayAssessments();
        takeAwayCare();
        takeAwayRequests();
        takeAwayReleasesTo("Nobody Here");
        owner().execute("DELETE FROM relationship WHERE party_id <> UNHEX(:caller)", {{"caller", caller.party()}});
    });
}

TEST_F(Leaks, ASupporterCannotEither)
{
    const auto caller = callerOf(Role::supporter);
    tie(half(), access::Relation::supporter, caller, supporters_[0]);
    released("general-records", R"({"supporterId":")" + supporters_[0].text() + "\"}");
    released("substance-use-records", R"({"name":"Nobody Here"})");
    compare(caller, [&] {
        takeAwayMembers();
        takeAwayRecords();
        takeAwayAssessments();
        takeAwayCare();
        takeAwayRequests();
        takeAwayReleasesTo("Nobody Here");
    });
}

TEST_F(Leaks, NorCanACareManager)
{
    const auto caller = callerOf(Role::careManager);
    for (const std::size_t i : {0U, 2U, 4U})
        tie(members_[i], access::Relation::careManagement, caller);
    released("substance-use-records", R"({"name":"Nobody Here"})");
    compare(caller, [&] {
        takeAwayMembers();
        takeAwayRecords();
        takeAwayRequests();
    });
}

} // namespace

} // namespace careway
