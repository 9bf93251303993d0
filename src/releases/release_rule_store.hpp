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
};

struct MajorityRow {
    std::string state; // empty for every state without a row of its own
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::int64_t age = 0; // years
    std::string citation;
};

/// The rules of releases as data.
class ReleaseRuleStore {
public:
    explicit ReleaseRuleStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day. Throws std::runtime_error when the data is not there: careway seed loads it.
    Rules inForce(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const ReleaseRuleRow> rules);
    void put(std::span<const MajorityRow> ages);

private:
    sql::Session& sql_;
};

} // namespace careway::releases
