#pragma once

#include "models/authorization_item_state.hpp"
#include "models/authorization_metrics.hpp"
#include "models/decision_urgency.hpp"
#include "models/partial_approval.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// The yearly public figures on prior authorizations (42 CFR 422.122(c), 438.210(f), 457.732(c)).
namespace careway::authorization_metrics {

/// How many decisions of one urgency came out how.
struct Tally {
    api::DecisionUrgency urgency{};
    api::AuthorizationItemState outcome{}; // approved, modified or denied
    bool extended = false;
    std::int64_t decisions = 0;
    std::int64_t seconds = 0; // between receipt and decision, of all of them
};

struct Counted {
    std::vector<Tally> decisions;
    struct OnAppeal {
        api::DecisionUrgency urgency{};
        std::int64_t approved = 0;
    };
    std::vector<OnAppeal> appeals; // requests that were approved on appeal
    struct Middle {
        api::DecisionUrgency urgency{};
        std::int64_t seconds = 0; // the one or two in the middle, added up
        std::int64_t rows = 1;
    };
    std::vector<Middle> middles;
};

/// The figures; `partial` says as what an approval of less than was asked counts: as approved, as denied, or as neither.
[[nodiscard]] api::AuthorizationMetrics metricsOf(const Counted& counted, api::PartialApproval partial);

/// A span of time in words: "3 days 9:40:22". What is less than a second is left out.
[[nodiscard]] std::string inWords(std::int64_t seconds);

/// The same as a page fit to publish.
[[nodiscard]] std::string pageOf(const api::AuthorizationMetrics& metrics);

} // namespace careway::authorization_metrics
