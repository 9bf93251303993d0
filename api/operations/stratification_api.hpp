// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/risk_rule_set_list.hpp"
#include "models/risk_score.hpp"
#include "models/work_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class StratificationApi {
public:
    virtual ~StratificationApi() = default;

    struct GetRiskScore {
        Id memberId{};
        std::optional<Date> day{};
    };

    struct GetRiskScoreAnswer {
        static constexpr int status = 200;
        RiskScore body{};
    };

    /// Read the risk score of a member.
    virtual GetRiskScoreAnswer getRiskScore(Work& work, const GetRiskScore& request) = 0;

    struct ListMyWork {
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMyWorkAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        WorkPage body{};
    };

    /// Read ones own list of work.
    virtual ListMyWorkAnswer listMyWork(Work& work, const ListMyWork& request) = 0;

    struct ListRiskRules { };

    struct ListRiskRulesAnswer {
        static constexpr int status = 200;
        RiskRuleSetList body{};
    };

    /// List the rules of the risk score.
    virtual ListRiskRulesAnswer listRiskRules(Work& work, const ListRiskRules& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StratificationApi::GetRiskScore readGetRiskScore(const http::Request& in);
[[nodiscard]] http::Answer answerGetRiskScore(const StratificationApi::GetRiskScoreAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StratificationApi::ListMyWork readListMyWork(const http::Request& in);
[[nodiscard]] http::Answer answerListMyWork(const StratificationApi::ListMyWorkAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StratificationApi::ListRiskRules readListRiskRules(const http::Request& in);
[[nodiscard]] http::Answer answerListRiskRules(const StratificationApi::ListRiskRulesAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, StratificationApi& api);

} // namespace careway::api
