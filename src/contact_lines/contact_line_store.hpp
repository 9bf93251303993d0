#pragma once

#include "contact_lines/contact_line.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace careway::contact_lines {

/// The lines' rows, and those of places that they are looked up by.
class ContactLineStore {
public:
    explicit ContactLineStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// The lines that hold on the day, in the order of codes.
    std::vector<Line> heldOn(Date day);

    /// Where a ZIP lies; none for one that is not known.
    std::vector<Place> placesOfZip(std::string_view zip);
    /// None for one that is not known.
    std::optional<Place> placeOfCounty(std::string_view county);
    bool knowsState(std::string_view state);

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const Line> lines);

private:
    sql::Session& sql_;
};

} // namespace careway::contact_lines
