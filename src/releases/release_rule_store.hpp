#pragma once

#include "core/time.hpp"
#include "releases/release.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace careway::releases {

struct ReleaseRuleRow {
    std::string list, term; // element, purpose, class or policy
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    bool coversOperations = false;
    std::string meaning, citation;
    std::string serves{}; // of a purpose: the purposes of use that it opens something to, parted by bars
};

/// The rules of releases as data.
class ReleaseRuleStore {
public:
    explicit ReleaseRuleStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day, without those of minors, which are the policy's. Throws std::runtime_error when the data is not
    /// there: careway seed loads it.
    Rules inForce(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const ReleaseRuleRow> rules);

private:
    sql::Session& sql_;
};

} // namespace careway::releases
