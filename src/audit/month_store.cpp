#include "audit/month_store.hpp"

#include "audit/seal_store.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::audit {

namespace {

constexpr std::chrono::months month{1};

// The last one, for rows beyond all months that have been made, has no end.
constexpr auto selectMonths = R"sql(/* list the audit's months */
    SELECT partition_name, SUBSTRING(partition_description, 2, 10) FROM information_schema.partitions
    WHERE table_schema = DATABASE() AND table_name = 'audit_row' AND partition_description <> 'MAXVALUE'
    ORDER BY partition_ordinal_position)sql";

constexpr auto deleteLeaves = R"sql(/* drop leaves */
    DELETE FROM audit_leaf WHERE seal <= (SELECT MAX(number) FROM audit_seal WHERE ends_at <= :end) LIMIT 10000)sql";

Date monthOf(Date day) { return day.year() / day.month() / 1; }

/// "m2026_11"
std::string nameOf(Date start)
{
    auto out = 'm' + text(start).substr(0, 7);
    std::replace(out.begin(), out.end(), '-', '_');
    return out;
}

Instant instantOf(Date day) { return Instant(std::chrono::sys_days(day)); }

} // namespace

std::vector<MonthStore::Month> MonthStore::months()
{
    return sql_.fetch<Month>(selectMonths, {}, [](Month& m) { return std::tie(m.name, m.end); });
}

Date MonthStore::today() { return dayOf(SealStore{sql_}.now()); }

std::vector<std::string> MonthStore::makeAhead(int ahead)
{
    const auto made = months();
    const Date last = monthOf(today()) + std::chrono::months{ahead};
    std::vector<std::string> out;
    std::string partitions;
    for (Date start = made.empty() ? monthOf(today()) : made.back().end; start <= last; start += month) {
        out.push_back(nameOf(start));
        partitions += "PARTITION " + out.back() + " VALUES LESS THAN ('" + text(Date(start + month)) + "'), ";
    }
    if (out.empty()) return out;
    sql_.executeText("/* make months of the audit */ ALTER TABLE audit_row REORGANIZE PARTITION ahead INTO (" + partitions
        + "PARTITION ahead VALUES LESS THAN (MAXVALUE))");
    return out;
}

std::vector<std::string> MonthStore::dropOlderThan(int years)
{
    const Date kept = monthOf(today() - std::chrono::years{years});
    std::vector<std::string> out;
    std::string names;
    Date end{};
    for (const auto& each : months()) {
        if (each.end > kept) break;
        names += (out.empty() ? "" : ", ") + each.name;
        out.push_back(each.name);
        end = each.end;
    }
    if (out.empty()) return out;
    const auto last = SealStore{sql_}.last();
    if (!last || last->window.end < instantOf(end))
        throw std::runtime_error("What is to be dropped is not sealed yet: careway audit seal does it.");
    sql_.executeText("/* drop months of the audit */ ALTER TABLE audit_row DROP PARTITION " + names);
    dropLeavesBefore(end);
    return out;
}

void MonthStore::dropLeavesBefore(Date end)
{
    while (sql_.execute(deleteLeaves, {{"end", instantOf(end)}}) > 0) { }
}

Instant MonthStore::droppedBefore(int years)
{
    const auto all = months();
    if (all.empty() || all.front().name.front() != 'm') return Instant{}; // the first that was made holds whatever is older
    const Date oldest = all.front().end - month;
    return std::min(instantOf(oldest), instantOf(today() - std::chrono::years{years}));
}

} // namespace careway::audit
