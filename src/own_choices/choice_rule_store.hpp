#pragma once

#include "own_choices/correction.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace careway::own_choices {

struct ChoiceRuleRow {
    std::string list, term; // time or denial
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::optional<std::int64_t> days;
    std::string meaning, citation;
};

/// The rules of what people choose, as data.
class ChoiceRuleStore {
public:
    explicit ChoiceRuleStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day. Throws std::runtime_error when the data is not there: careway seed loads it.
    CorrectionRules inForce(Date day);

    /// Whether there is a program of this code, for which people may choose.
    bool knowsPurpose(const std::string& purpose);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const ChoiceRuleRow> rules);

private:
    sql::Session& sql_;
};

} // namespace careway::own_choices
