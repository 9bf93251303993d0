#include "app/stratify.hpp"
#include "models/risk_score.hpp"
#include "models/work_page.hpp"
#include "support/care_test.hpp"

#include <sstream>

namespace careway {

namespace {

/// Risk scores and the list of work that is ordered by them (getRiskScore, listRiskRules, listMyWork).
class Stratification : public CareTest {
protected:
    void feed(const api::Member& member, const std::string& code, const std::string& at)
    {
        const auto reply = post("/v1/records/batches", token(access::Role::system),
            R"({"source":"claims","items":[{"type":"condition","sourceId":")" + code + member.memberNumber
                + R"(","sourceProgram":"not-part-2","memberId":")" + member.id.text()
                + R"(","condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":")" + code
                + R"(","display":"x"},"onsetOn":")" + at + R"("}}]})");
        EXPECT_NE(reply.body.find("\"created\""), std::string::npos) << reply.body;
    }
    void stratify()
    {
        std::ostringstream out;
        Progress progress(out, false);
        app::stratify(house().database(), {dayOf(now())}, progress);
    }
    std::vector<std::string> work(const std::string& query = "")
    {
        std::vector<std::string> out;
        std::string next = "/v1/worklists/mine?limit=1" + query;
        while (!next.empty()) {
            const auto page = get(next, nurse()).as<api::WorkPage>();
            for (const auto& each : page.items)
                out.push_back(each.memberName + ' ' + std::to_string(each.risk));
            next = page.nextCursor ? "/v1/worklists/mine?limit=1&cursor=" + *page.nextCursor : "";
        }
        return out;
    }
};

TEST_F(Stratification, AScoreComesWithItsReasonsAndIsReplayedForAPastDay)
{
    const auto member = covered("CW1");
    feed(member, "44054006", "2026-10-01");
    const auto score = get(at(member) + "/risk-score", nurse());
    ASSERT_EQ(score.status, 200) << score.body;
    EXPECT_EQ(score.as<api::RiskScore>().score, 2);
    EXPECT_EQ(score.as<api::RiskScore>().reasons.at(0).rule, "diabetes");
    EXPECT_EQ(get(at(member) + "/risk-score?day=2026-09-30", nurse()).as<api::RiskScore>().score, 0);
    EXPECT_EQ(get(at(member) + "/risk-score?day=2013-09-30", nurse()).code(), "stratification/no-rules");
    EXPECT_EQ(get(at(member) + "/risk-score", coach()).status, 404);
    feed(member, "5602001", "2026-10-01"); // a diagnosis of opioid abuse: protected
    EXPECT_EQ(get(at(member) + "/risk-score", nurse()).body, score.body) << "it tells nothing of what is protected";
}

TEST_F(Stratification, AListOfWorkHasTheHighestRiskFirstThenWhatIsDueFirst)
{
    const auto low = covered("CW1", "Ada", "Low"), high = covered("CW2", "Ben", "High"), late = covered("CW3", "Cid", "Late");
    feed(high, "84114007", "2026-10-01");
    for (const auto& each : {low, high, late})
        referred(each, "case-management", nurse(), "claim");
    stratify();
    EXPECT_EQ(work().front(), "Ben High 3");
    const auto of = get("/v1/enrollments?memberId=" + late.id.text(), nurse()).body;
    const auto enrollment = of.substr(of.find("\"id\":\"") + 6, 36);
    EXPECT_EQ(act("/v1/enrollments/" + enrollment, "begin-outreach", nurse()).status, 200);
    EXPECT_EQ(work(), (std::vector<std::string>{"Ben High 3", "Cid Late 0", "Ada Low 0"}));
}

} // namespace

} // namespace careway
