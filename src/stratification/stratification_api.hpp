#pragma once

#include "operations/stratification_api.hpp"

namespace careway::stratification {

/// The operations on risk scores and lists of work.
class StratificationOperations : public api::StratificationApi {
public:
    GetRiskScoreAnswer getRiskScore(Work& work, const GetRiskScore& request) override;
    ListRiskRulesAnswer listRiskRules(Work& work, const ListRiskRules& request) override;
    ListMyWorkAnswer listMyWork(Work& work, const ListMyWork& request) override;
};

} // namespace careway::stratification
