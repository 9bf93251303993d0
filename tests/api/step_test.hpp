#pragma once

#include "formulary/drug.hpp"
#include "models/communication_page.hpp"
#include "models/record_batch_result.hpp"
#include "models/step_evaluation.hpp"
#include "models/timeline_page.hpp"
#include "support/care_test.hpp"

#include <string>
#include <vector>

namespace careway {

/// Members who fill drugs of the sample's programs of step therapy: statins, whose grace period is over since 30 August 2026, and
/// antiplatelets, whose grace period lasts until 30 December.
class StepTest : public CareTest {
protected:
    static constexpr auto simvastatin = "314231", atorvastatin = "617310", atorvastatin40 = "617311", rosuvastatin = "859424",
                          clopidogrel = "309362", ticagrelor = "1116635", duloxetine = "596926", denosumab = "993452";

    std::string feed() { return token(access::Role::system); }

    static std::string coding(const std::string& code)
    {
        return R"({"system":")" + std::string(formulary::rxNorm) + R"(","code":")" + code + R"(","display":"D"})";
    }
    /// What a pharmacy gave out for thirty days; `more` stands in the fill, `beside` in the item, both begin with a comma.
    api::RecordOutcome filled(const api::Member& member, const std::string& code, const std::string& day, const std::string& more = {},
        const std::string& beside = {}, std::string sourceId = {})
    {
        if (sourceId.empty()) sourceId = code + '-' + day;
        const auto reply = post("/v1/records/batches", feed(),
            R"({"source":"pharmacy","items":[{"type":"medication-fill","sourceId":")" + member.memberNumber + '-' + sourceId
                + R"(","memberId":")" + member.id.text() + '"' + beside + R"(,"medicationFill":{"kind":"pharmacy","coding":)" + coding(code)
                + R"(,"filledOn":")" + day + R"(","daysSupply":30)" + more + "}}]}");
        EXPECT_EQ(reply.status, 200) << reply.body;
        const auto items = reply.as<api::RecordBatchResult>().items;
        return items.at(0).outcome;
    }
    Reply asked(const api::Member& member, const std::string& code, const std::string& by, const std::string& more = {})
    {
        return post("/v1/step-therapy/evaluations", by, R"({"memberId":")" + member.id.text() + R"(","drug":)" + coding(code) + more + '}');
    }
    api::StepEvaluation evaluated(const api::Member& member, const std::string& code, const std::string& more = {})
    {
        const auto reply = asked(member, code, feed(), more);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::StepEvaluation>();
    }
    api::StepOutcome outcome(const api::Member& member, const std::string& code, const std::string& more = {})
    {
        return evaluated(member, code, more).outcome;
    }
    std::vector<api::Communication> letters(const api::Member& member, const std::string& by)
    {
        return get("/v1/communications?memberId=" + member.id.text(), by).as<api::CommunicationPage>().items;
    }
    std::vector<std::string> templates(const api::Member& member, const std::string& by)
    {
        std::vector<std::string> out;
        for (const auto& each : letters(member, by))
            out.push_back(each.template_);
        return out;
    }
    std::vector<std::string> timeline(const api::Member& member)
    {
        std::vector<std::string> out;
        for (const auto& each : get(at(member) + "/timeline?limit=200", self(member)).as<api::TimelinePage>().items)
            out.push_back(each.text);
        return out;
    }
};

} // namespace careway
