#include "support/people_test.hpp"

#include "models/condition_page.hpp"
#include "models/observation.hpp"
#include "models/observation_page.hpp"
#include "models/record_batch_result.hpp"

#include <set>

namespace careway {

namespace {

using access::Role;
using api::RecordOutcome;

/// What feeds bring (listEncounters, getEncounter, listConditions, getCondition, listProcedures, getProcedure, listObservations,
/// getObservation, listMedicationFills, getMedicationFill, listClaims, getClaim, writeRecords).
class Records : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        member_ = taken("CW1");
        owner().executeText(
            "INSERT INTO code_system (url, name) VALUES ('http://loinc.org', 'LOINC'), ('http://snomed.info/sct', 'SNOMED CT')");
        owner().executeText("INSERT INTO sensitive_code (system, code, label, effective_from, effective_to, citation) VALUES "
                            "('http://snomed.info/sct', '5602001', 'substance-use', '2015-10-01', NULL, 'test')");
    }

    std::string feed() { return token(Role::system); }

    std::string observation(
        const std::string& sourceId, const std::string& at, const std::string& more = {}, const std::string& value = "7.4")
    {
        return R"({"type":"observation","sourceId":")" + sourceId + R"(","memberId":")" + member_.id.text() + '"' + more
            + R"(,"observation":{"kind":"laboratory","coding":{"system":"http://loinc.org","code":"4548-4","display":"A1c"},"observedAt":")"
            + at + R"(","quantity":{"value":)" + value + R"(,"unit":"%"}}})";
    }
    std::string condition(const std::string& sourceId, const std::string& code)
    {
        return R"({"type":"condition","sourceId":")" + sourceId + R"(","memberNumber":"cw1","condition":{"kind":"diagnosis","coding":)"
            + R"({"system":"http://snomed.info/sct","code":")" + code + R"(","display":""},"onsetOn":"2026-01-05"}})";
    }
    Reply send(const std::vector<std::string>& items)
    {
        std::string body = R"({"source":"test-feed","items":[)";
        for (std::size_t i = 0; i < items.size(); ++i)
            body += (i == 0 ? "" : ",") + items[i];
        return post("/v1/records/batches", feed(), body + "]}");
    }
    std::vector<api::RecordResult> fed(const std::vector<std::string>& items)
    {
        const auto reply = send(items);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::RecordBatchResult>().items;
    }
    std::string listing(const std::string& path, const std::string& more = {}) { return path + "?memberId=" + member_.id.text() + more; }
    template <typename Page = api::ObservationPage> std::size_t listed(const std::string& path, const std::string& more = {})
    {
        return get(listing(path, more), manager()).as<Page>().items.size();
    }

    api::Member member_;
};

TEST_F(Records, OfOneMemberAreReadByKindCodeAndPeriodTheNewestFirst)
{
    fed({observation("1", "2026-01-01T00:00:00Z"), observation("2", "2026-03-31T23:59:59.999Z"), observation("3", "2026-02-01T08:00:00Z")});
    const auto page = get(listing("/v1/observations"), manager()).as<api::ObservationPage>();
    std::vector<std::string> order;
    for (const auto& each : page.items)
        order.push_back(each.sourceId);
    EXPECT_EQ(order, (std::vector<std::string>{"2", "3", "1"}));
    EXPECT_EQ(listed("/v1/observations", "&from=2026-01-01&to=2026-01-01"), 1U);
    EXPECT_EQ(listed("/v1/observations", "&from=2026-02-01&to=2026-03-31"), 2U) << "the last day is in it";
    EXPECT_EQ(listed("/v1/observations", "&kind=laboratory&code=4548-4"), 3U);
    EXPECT_EQ(listed("/v1/observations", "&kind=survey"), 0U);
    EXPECT_EQ(listed("/v1/observations", "&code=4548"), 0U) << "a code is found whole";
    EXPECT_EQ(listed<api::ConditionPage>("/v1/conditions"), 0U);
    const auto one = get("/v1/observations/" + page.items[0].id.text(), manager());
    EXPECT_EQ(one.as<api::Observation>(), page.items[0]);
    EXPECT_EQ(one.header("ETag"), "\"1\"");
    EXPECT_EQ(get("/v1/claims/" + page.items[0].id.text(), manager()).status, 404) << "under another type it is not there";
    EXPECT_EQ(get(listing("/v1/observations", "&from=2026-02-01&to=2026-01-01"), manager()).code(), "records/empty-period");
}

TEST_F(Records, AreSeenOnceEachOverAllPagesThoughManyHappenAtOnce)
{
    std::vector<std::string> items;
    for (int i = 0; i < 23; ++i)
        items.push_back(observation("S-" + std::to_string(i), i < 17 ? "2026-02-01T08:00:00Z" : "2026-02-01T08:00:00.001Z"));
    fed(items);
    std::set<Id> seen;
    std::string cursor;
    for (int pages = 0; pages < 10; ++pages) {
        const auto reply = get(listing("/v1/observations", "&limit=5" + (cursor.empty() ? "" : "&cursor=" + cursor)), manager());
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto page = reply.as<api::ObservationPage>();
        for (const auto& each : page.items)
            EXPECT_TRUE(seen.insert(each.id).second) << "twice: " << each.sourceId;
        if (!page.nextCursor) break;
        EXPECT_NE(reply.header("Link").find("rel=\"next\""), std::string::npos);
        cursor = *page.nextCursor;
    }
    EXPECT_EQ(seen.size(), 23U);
}

TEST_F(Records, AreTakenInOnceAndChangeOnlyByACorrectionThatKeepsWhatWas)
{
    EXPECT_EQ(fed({observation("1", "2026-01-01T00:00:00Z")})[0].outcome, RecordOutcome::created);
    setNow(now() + std::chrono::hours(1));
    EXPECT_EQ(fed({observation("1", "2026-01-01T00:00:00Z")})[0].outcome, RecordOutcome::unchanged);
    const auto refused = fed({observation("1", "2026-01-02T00:00:00Z")})[0];
    EXPECT_EQ(refused.outcome, RecordOutcome::refused);
    EXPECT_EQ(refused.errors.at(0).code, "records/source-id-reused");
    const auto replaced = fed({observation("1", "2026-01-02T00:00:00Z", R"(,"correction":true)", "6.9")})[0];
    EXPECT_EQ(replaced.outcome, RecordOutcome::replaced);
    const auto record = get("/v1/observations/" + replaced.recordId->text(), manager()).as<api::Observation>();
    EXPECT_EQ(record.version, 2);
    EXPECT_EQ(record.quantity->value, 6.9);
    EXPECT_LT(record.createdAt, record.updatedAt);
    EXPECT_EQ(listed("/v1/observations"), 1U);
    const auto history = owner().fetch<std::string>("SELECT document FROM record_history");
    ASSERT_EQ(history.size(), 1U);
    EXPECT_NE(history[0].find("7.4"), std::string::npos);
}

TEST_F(Records, AnswerForThemselvesItemByItem)
{
    auto stranger = observation("2", "2026-01-01T00:00:00Z");
    stranger.replace(stranger.find(member_.id.text()), 36, namedId("nobody").text());
    auto system = observation("3", "2026-01-01T00:00:00Z");
    system.replace(system.find("http://loinc.org"), 16, "urn:nobodys-code");
    const auto out = fed({observation("1", "2026-01-01T00:00:00Z"), stranger, system, observation("4", "2031-01-01T00:00:00Z"),
        observation("1", "2026-01-01T00:00:00Z"), observation("6", "2026-01-01T00:00:00Z", R"(,"memberNumber":"CW1")"),
        R"({"type":"claim","sourceId":"7","memberNumber":"CW1"})", condition("8", "44054006")});
    std::vector<std::string> told;
    for (const auto& each : out)
        told.push_back(each.errors.empty() ? std::string("-") : each.errors[0].pointer.value_or("") + ' ' + each.errors[0].code);
    EXPECT_EQ(told,
        (std::vector<std::string>{"-", "/items/1/memberId records/unknown-member",
            "/items/2/observation/coding/system records/unknown-system", "/items/3/observation/observedAt records/in-the-future",
            "/items/4/sourceId records/repeated", "/items/5 records/whose", "/items/6/claim records/block", "-"}));
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM record"), 2);
}

TEST_F(Records, OfSubstanceUseAreLabelledAndSeenByTheMemberAndFeedsAlone)
{
    const auto out = fed(
        {condition("1", "5602001"), condition("2", "44054006"), observation("3", "2026-01-01T00:00:00Z", R"(,"sourceProgram":"part-2")")});
    EXPECT_EQ(owner().fetch<std::string>("SELECT labels FROM record ORDER BY labels"),
        (std::vector<std::string>{"", "substance-use", "substance-use"}));
    for (const auto& caller : {manager(), admin(), token(Role::privacy)}) {
        EXPECT_EQ(get("/v1/conditions/" + out[0].recordId->text(), caller).status, 404);
        EXPECT_EQ(get("/v1/observations/" + out[2].recordId->text(), caller).status, 404);
    }
    for (const auto& caller : {feed(), token(Role::member, member_.id)}) {
        EXPECT_EQ(get("/v1/conditions/" + out[0].recordId->text(), caller).status, 200);
        EXPECT_EQ(get("/v1/observations/" + out[2].recordId->text(), caller).status, 200);
    }
    EXPECT_EQ(listed<api::ConditionPage>("/v1/conditions"), 1U);
    EXPECT_EQ(listed<api::ConditionPage>("/v1/conditions", "&code=5602001"), 0U);
}

TEST_F(Records, AreForTheMemberTheirCareManagersAndFeedsAndWrittenByFeedsOnly)
{
    fed({observation("1", "2026-01-01T00:00:00Z")});
    EXPECT_EQ(get(listing("/v1/observations"), feed()).status, 200);
    for (const auto role : {Role::planAdmin, Role::privacy, Role::reviewer, Role::supporter})
        EXPECT_EQ(get(listing("/v1/observations"), token(role)).status, 404);
    EXPECT_EQ(get(listing("/v1/observations"), token(Role::member, member_.id)).status, 200);
    EXPECT_EQ(get(listing("/v1/observations"), token(Role::member, namedId("somebody else"))).status, 404);
    EXPECT_EQ(
        post("/v1/records/batches", manager(), R"({"source":"x","items":[)" + condition("1", "1") + "]}").code(), "records/for-feeds");
    EXPECT_EQ(get(listing("/v1/observations"), token(Role::careManager, std::nullopt, {"members.read"})).code(), "access/scope-missing");
}

TEST_F(Records, ComeInBatchesOfAtMostAThousandOfAShapeThatHolds)
{
    std::vector<std::string> items;
    for (int i = 0; i < 1000; ++i)
        items.push_back(observation("B-" + std::to_string(i), "2026-02-01T08:00:00Z"));
    EXPECT_EQ(fed(items).size(), 1000U);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM record"), 1000);
    items.push_back(items[0]);
    EXPECT_EQ(send(items).status, 400) << "one too many";
    EXPECT_EQ(send({}).status, 400) << "none";
    EXPECT_EQ(send({R"({"type":"claim"})"}).status, 400) << "without an id";
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM record"), 1000) << "a batch of the wrong shape changes nothing";
}

} // namespace

} // namespace careway
