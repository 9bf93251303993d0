#pragma once

#include "continuity/continuity_rule.hpp"
#include "continuity/departure.hpp"
#include "sql/session.hpp"

#include <span>
#include <vector>

namespace careway::continuity {

/// The rules of continuity, as data.
class RuleStore {
public:
    explicit RuleStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// All of them, whenever they hold: which one does depends on the day of what it is asked of.
    Book book();
    /// Of the notices those that hold on a day.
    std::vector<Notice> notices(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const Rule> rules);
    void put(std::span<const Measure> measures);
    void put(std::span<const Notice> notices);

private:
    sql::Session& sql_;
};

} // namespace careway::continuity
