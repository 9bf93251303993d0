#pragma once

#include "access/grant.hpp"
#include "models/risk_rule_set.hpp"
#include "models/risk_score.hpp"
#include "sql/session.hpp"
#include "stratification/risk.hpp"

#include <optional>
#include <span>
#include <vector>

namespace careway::stratification {

class RiskStore {
public:
    explicit RiskStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// The set that holds on a day, the latest to begin; all of them, by the day on which they begin.
    std::optional<api::RiskRuleSet> rulesOn(Date day);
    std::vector<api::RiskRuleSet> rules();
    void put(std::span<const api::RiskRuleSet> rules);

    /// What was known of members whom the grant covers until the end of a day, as far as the rules look at it, in two statements: one of
    /// them, or up to `limit` from an id on, in the order of ids. Records that are specially protected are not among it.
    std::vector<Facts> factsOf(const access::Grant& grant, const api::RiskRuleSet& rules, const Id& memberId, Date day);
    std::vector<Facts> factsFrom(
        const access::Grant& grant, const api::RiskRuleSet& rules, const Id& after, const Id& last, std::size_t limit, Date day);

    /// Keeps the scores of a day, and brings the running enrollments of the members up to them.
    void keep(std::span<const api::RiskScore> scores);

private:
    std::vector<Facts> facts(const std::string& members, const sql::Bindings& bound, const api::RiskRuleSet& rules, Date day);

    sql::Session& sql_;
};

} // namespace careway::stratification
