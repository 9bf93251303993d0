#pragma once

#include "core/error.hpp"
#include "models/risk_rule_set.hpp"
#include "models/risk_score.hpp"

#include <optional>
#include <string>
#include <vector>

/// How much of the plan's care somebody needs, by rules that explain themselves.
namespace careway::stratification {

/// What was known of a member on a day.
struct Facts {
    struct Record {
        api::RiskFact type{}; // condition, observation, encounter or fill
        std::string kind;
        std::string codes; // each between bars
        Instant at{};
        std::optional<double> value; // of an observation
    };

    Id memberId;
    Date birthDate{};
    std::vector<Record> records; // in the order of their times
};

/// What is wrong with a set of rules: each rule once and of a shape that its kind can use, bands in their order.
[[nodiscard]] Result<void> check(const api::RiskRuleSet& rules);

/// Judged by what had happened until the end of the day; what lies after it does not count.
[[nodiscard]] api::RiskScore scoreOf(const api::RiskRuleSet& rules, const Facts& facts, Date day);

} // namespace careway::stratification
