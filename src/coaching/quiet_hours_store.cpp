#include "coaching/quiet_hours_store.hpp"

#include "sql/rows.hpp"

#include <tuple>

namespace careway::coaching {

namespace {

constexpr auto onADay = R"sql(/* list the quiet hours of the plan */
    SELECT begins, ends FROM quiet_hour
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)
    ORDER BY begins)sql";

} // namespace

std::vector<api::QuietHours> QuietHoursStore::listOn(Date day)
{
    return sql_.fetch<api::QuietHours>(onADay, {{"day", day}}, [](api::QuietHours& h) { return std::tie(h.from, h.to); });
}

void QuietHoursStore::put(std::span<const QuietHoursRow> rows)
{
    std::vector<sql::Bindings> all;
    for (const auto& each : rows)
        all.push_back({{"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"begins", each.hours.from}, {"ends", each.hours.to},
            {"citation", each.citation}});
    if (!all.empty())
        sql::insertMany(sql_, "/* put quiet hours */ INSERT INTO quiet_hour (effective_from, effective_to, begins, ends, citation) VALUES",
            "(:from, :to, :begins, :ends, :citation)", all,
            "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), ends = VALUES(ends), citation = VALUES(citation)");
}

} // namespace careway::coaching
