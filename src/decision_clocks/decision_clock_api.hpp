#pragma once

#include "operations/decision_clocks_api.hpp"

namespace careway::decision_clocks {

/// Shows the law.
class DecisionClocksOperations : public api::DecisionClocksApi {
public:
    ListDecisionClocksAnswer listDecisionClocks(Work& work, const ListDecisionClocks& request) override;
};

} // namespace careway::decision_clocks
