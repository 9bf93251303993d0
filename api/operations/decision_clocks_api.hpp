// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/decision_clock_list.hpp"
#include "models/decision_review.hpp"
#include "models/line_of_business.hpp"
#include "work/routes.hpp"

namespace careway::api {

class DecisionClocksApi {
public:
    virtual ~DecisionClocksApi() = default;

    struct ListDecisionClocks {
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::optional<DecisionReview> review{};
        std::optional<Date> asOf{};
    };

    struct ListDecisionClocksAnswer {
        static constexpr int status = 200;
        DecisionClockList body{};
    };

    /// List decision clocks.
    virtual ListDecisionClocksAnswer listDecisionClocks(Work& work, const ListDecisionClocks& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DecisionClocksApi::ListDecisionClocks readListDecisionClocks(const http::Request& in);
[[nodiscard]] http::Answer answerListDecisionClocks(const DecisionClocksApi::ListDecisionClocksAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, DecisionClocksApi& api);

} // namespace careway::api
