#pragma once

#include "core/page.hpp"
#include "models/instrument.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace careway::assessments {

/// The instruments' rows: one for each span of days on which its rules are the same.
class InstrumentStore {
public:
    explicit InstrumentStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Those that hold on the day, in the order of codes; `after` holds the last one's code.
    Page<api::Instrument> list(Date day, const PageRequest& page);

    /// All that hold on the day.
    std::vector<api::Instrument> inForce(Date day);

    /// As it holds on the day.
    std::optional<api::Instrument> find(std::string_view code, Date day);

    /// Every edition of all of them, the earliest of a code first.
    std::vector<api::Instrument> editions();

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const api::Instrument> instruments);

private:
    sql::Session& sql_;
};

} // namespace careway::assessments
