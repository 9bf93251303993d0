#include "support/people_test.hpp"

#include "models/access_decision.hpp"
#include "models/condition_page.hpp"
#include "models/encounter_page.hpp"
#include "models/provider.hpp"
#include "models/record_batch_result.hpp"
#include "models/release.hpp"

#include <set>

namespace careway {

namespace {

using access::Role;

/// What a release to the plan opens of two programs of Part 2 that treat one member: what those may disclose whom it names
/// (42 CFR 2.31(a)(2)).
class Disclosers : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1", "Jonas", "Example");
        cedar_ = entered("9000000007", "Cedar");
        birch_ = entered("9000000015", "Birch");
        feed();
    }

    Id entered(const std::string& npi, const std::string& family)
    {
        const auto reply = post("/v1/providers", admin(), doctor(npi, family));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Provider>().id;
    }

    // A visit to each and to nobody of the directory, a diagnosis made there, and a diagnosis of which nothing tells from whom it comes.
    void feed()
    {
        const auto item = [&](const std::string& type, const std::string& id, const std::string& content) {
            return R"({"type":")" + type + R"(","sourceId":")" + id + R"(","sourceProgram":"part-2","memberId":")" + member_.id.text()
                + R"(",")" + type + R"(":{"coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},)" + content + "}}";
        };
        std::string items;
        for (const auto* npi : {"9000000007", "9000000015", "9000000098"})
            items += item("encounter", npi,
                         R"("kind":"ambulatory","startsAt":"2026-11-01T09:00:00Z","endsAt":"2026-11-01T10:00:00Z","facilityNpi":")"
                             + std::string(npi) + '"')
                + ','
                + item("condition", npi, R"("kind":"diagnosis","onsetOn":"2026-11-01","encounterSourceId":")" + std::string(npi) + '"')
                + ',';
        items += item("condition", "nobody", R"("kind":"diagnosis","onsetOn":"2026-11-01")");
        const auto reply = post("/v1/records/batches", token(Role::system), R"({"source":"claims","items":[)" + items + "]}");
        EXPECT_EQ(reply.status, 200) << reply.body;
        for (const auto& each : reply.as<api::RecordBatchResult>().items)
            records_[each.sourceId].insert(each.recordId.value_or(Id{}));
    }

    void releasedBy(const std::string& discloser)
    {
        const auto draft = post("/v1/releases", manager(),
            R"({"memberId":")" + member_.id.text() + R"(","direction":"to-plan","purpose":"care-coordination","disclosers":[)" + discloser
                + R"(],"information":["substance-use-records"],"recipients":[{"class":"health-plan"}],)"
                  R"("expiry":{"kind":"date","on":"2027-11-30"},"statements":["right-to-revoke"]})");
        ASSERT_EQ(draft.status, 201) << draft.body;
        const auto id = draft.as<api::Release>().id.text();
        const auto active = ask("POST", "/v1/releases/" + id + "/sign", token(Role::member, member_.id),
            R"({"by":"patient","name":"Jonas Example","method":"electronic"})",
            {"Idempotency-Key: sign-" + id.substr(0, 30), "If-Match: " + draft.header("ETag"), "Content-Type: application/json"});
        ASSERT_EQ(active.status, 200) << active.body;
        ASSERT_EQ(active.as<api::Release>().state, api::ReleaseState::active) << active.body;
    }

    // What the care manager sees, in the lists and one by one, and how many the member's export would count for them.
    std::set<Id> seen()
    {
        std::set<Id> out;
        const auto of = "?memberId=" + member_.id.text();
        for (const auto& each : get("/v1/encounters" + of, manager()).as<api::EncounterPage>().items)
            out.insert(each.id);
        for (const auto& each : get("/v1/conditions" + of, manager()).as<api::ConditionPage>().items) {
            out.insert(each.id);
            EXPECT_TRUE(each.disclosure);
        }
        for (const auto& [source, ids] : records_)
            for (const auto& id : ids) {
                const bool there = get("/v1/encounters/" + id.text(), manager()).status == 200
                    || get("/v1/conditions/" + id.text(), manager()).status == 200;
                EXPECT_EQ(there, out.contains(id)) << source;
            }
        return out;
    }

    std::string named(const Id& provider) { return R"({"providerId":")" + provider.text() + R"("})"; }
    std::set<Id> all()
    {
        std::set<Id> out;
        for (auto [source, ids] : records_)
            out.merge(ids);
        return out;
    }

    api::Member member_;
    Id cedar_, birch_;
    std::map<std::string, std::set<Id>> records_; // by their id at the source
};

TEST_F(Disclosers, ByNameOpenWhatComesFromThemAlone)
{
    EXPECT_EQ(get("/v1/conditions?memberId=" + member_.id.text(), manager()).as<api::ConditionPage>().items.size(), 0U);
    releasedBy(named(cedar_));
    EXPECT_EQ(seen(), records_.at("9000000007"));
    const auto explained = [&](const Id& record) {
        return post("/v1/access-decisions", token(Role::privacy),
            R"({"memberId":")" + member_.id.text() + R"(","recordId":")" + record.text()
                + R"(","caller":{"role":"care-manager","staffId":")" + namedId("test/care-manager").text() + R"("}})")
            .as<api::AccessDecision>();
    };
    EXPECT_TRUE(explained(*records_.at("9000000007").begin()).allowed);
    const auto closed = explained(*records_.at("9000000015").begin());
    EXPECT_FALSE(closed.allowed);
    EXPECT_NE(closed.steps.at(0).citation.find("2.31(a)(2)"), std::string::npos) << closed.steps.at(0).citation;
    releasedBy(named(birch_));
    auto both = records_.at("9000000007");
    both.insert(records_.at("9000000015").begin(), records_.at("9000000015").end());
    EXPECT_EQ(seen(), both);
}

TEST_F(Disclosers, ByWordsAloneOpenNothingAndByTheirClassAll)
{
    releasedBy(R"({"name":"Cedar"})");
    EXPECT_TRUE(seen().empty()) << "of nobody whom the directory knows";
    releasedBy(R"({"class":"treatment-facility"})");
    EXPECT_EQ(seen(), all());
}

} // namespace

} // namespace careway
