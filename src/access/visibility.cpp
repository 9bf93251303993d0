#include "access/visibility.hpp"

#include "core/digest.hpp"

namespace careway::access {

std::string holds(const std::vector<Relation>& relations, Instant moment)
{
    auto at = text(moment); // 2026-11-24T15:00:00.000Z
    at[10] = ' ';
    at.pop_back();
    std::string names;
    for (const auto each : relations)
        names += (names.empty() ? "'" : ", '") + std::string(nameOf(each)) + '\'';
    return "x.kind IN (" + names + ") AND x.starts_at <= '" + at + "' AND (x.open_until IS NULL OR x.open_until > '" + at + "')";
}

std::string visibleTo(const Grant& grant, std::string_view column)
{
    switch (grant.reach()) {
    case Grant::Reach::everyone: return "TRUE";
    case Grant::Reach::oneself: return std::string(column) + " = X'" + hex(grant.who().bytes) + "'";
    case Grant::Reach::related:
        return std::string(column) + " IN (SELECT x.member_id FROM relationship x WHERE x.party_id = X'" + hex(grant.who().bytes) + "' AND "
            + holds(grant.relations(), grant.moment()) + ')';
    case Grant::Reach::nobody: break;
    }
    return "FALSE";
}

} // namespace careway::access
