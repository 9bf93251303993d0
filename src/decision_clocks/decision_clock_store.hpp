#pragma once

#include "decision_clocks/law.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <vector>

namespace careway::decision_clocks {

class DecisionClockStore {
public:
    explicit DecisionClockStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// All that ever held.
    std::vector<Rule> list();
    std::vector<Rule> listOn(Date day, std::optional<api::LineOfBusiness> line, std::optional<api::DecisionReview> review);

    /// In place of all that were there: a rule that is taken out of the table must not go on.
    void put(std::span<const Rule> rules);

private:
    sql::Session& sql_;
};

} // namespace careway::decision_clocks
