#include "own_choices/member_export.hpp"

#include "json/column.hpp"

#include <numeric>

namespace careway::own_choices {

namespace {

std::string pathOf(const std::string& section, const Id& memberId)
{
    const auto path = "/v1/" + section;
    return section == exportParts.front().section ? path + '/' + memberId.text() : path + "?memberId=" + memberId.text();
}

// What no rule of the caller's relation ever opens, whether or not there is any.
std::vector<api::LeftOut> leftOutOf(const access::Sight& sight, const access::Policy& policy)
{
    std::vector<api::LeftOut> out;
    for (unsigned each = 0; (access::everyLabel >> each) != 0; ++each) {
        const auto label = static_cast<access::Label>(each);
        const auto* rule = policy.rule(sight.ways().front().relation, label, access::Source::unknown, access::Basis::payment);
        if (rule == nullptr || rule->needs != access::Needs::never) continue;
        api::LeftOut left;
        json::fromColumn(std::string(nameOf(label)), left.what);
        left.citation = rule->citation;
        out.push_back(std::move(left));
    }
    return out;
}

} // namespace

std::int64_t itemsIn(const ExportCounts& counts)
{
    return std::accumulate(
        counts.begin(), counts.end(), std::int64_t{0}, [](std::int64_t sum, const auto& each) { return sum + each.second; });
}

api::MemberExport exportOf(
    const Id& memberId, const ExportCounts& counts, const access::Sight& sight, const access::Policy& policy, Instant now)
{
    api::MemberExport out;
    out.memberId = memberId;
    out.madeAt = now;
    for (const auto& [section, items] : counts)
        out.sections.push_back({section, pathOf(section, memberId), items});
    out.leftOut = leftOutOf(sight, policy);
    return out;
}

} // namespace careway::own_choices
