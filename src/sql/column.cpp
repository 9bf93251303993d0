#include "sql/column.hpp"

namespace careway::sql {

bool decode(std::string_view cell, bool& out)
{
    out = cell == "1";
    return cell == "1" || cell == "0";
}

bool decode(std::string_view cell, Date& out)
{
    const auto date = parseDate(cell);
    if (date) out = *date;
    return date.has_value();
}

bool decode(std::string_view cell, Instant& out)
{
    if (cell.size() < 19 || cell[10] != ' ') return false;
    std::string written(cell);
    written[10] = 'T';
    const auto instant = parseInstant(written + 'Z');
    if (instant) out = *instant;
    return instant.has_value();
}

void refuseColumn(std::size_t column, bool null)
{
    throw std::logic_error("column " + std::to_string(column) + (null ? " is NULL, its field is not optional" : " does not fit its field"));
}

} // namespace careway::sql
