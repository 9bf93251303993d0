#pragma once

#include "models/quiet_hours.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::coaching {

struct QuietHoursRow {
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    api::QuietHours hours;
    std::string citation;
};

/// When the plan calls nobody.
class QuietHoursStore {
public:
    explicit QuietHoursStore(sql::Session& session)
        : sql_(session)
    {
    }

    std::vector<api::QuietHours> listOn(Date day);

    /// Adds them, each in place of the row of the same first day and beginning.
    void put(std::span<const QuietHoursRow> rows);

private:
    sql::Session& sql_;
};

} // namespace careway::coaching
