#include "own_choices/export_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "models/record_type.hpp"
#include "records/protection.hpp"

#include <array>
#include <tuple>

namespace careway::own_choices {

namespace {

using api::RecordType;

constexpr std::array recordTypes{RecordType::encounter, RecordType::condition, RecordType::procedure, RecordType::observation,
    RecordType::medicationFill, RecordType::claim};

std::string counted(const ExportPart& part, const access::Grant& grant)
{
    const auto section = std::string(part.section), table = std::string(part.table), column = std::string(part.memberColumn);
    return "SELECT '" + section + "', (SELECT COUNT(*) FROM " + table + " t WHERE t." + column
        + " = m.id) FROM member m WHERE m.id = UNHEX(:member) AND " + access::visibleTo(grant, "m.id") + " UNION ALL ";
}

} // namespace

ExportCounts ExportStore::count(const std::function<access::Grant(access::Content)>& permit, const access::Sight& sight)
{
    struct Row {
        std::string section;
        std::int64_t items = 0;
    };
    ExportCounts out;
    for (const auto each : recordTypes)
        out[json::toColumn(each) + 's'] = 0;
    std::string parts;
    for (const auto& each : exportParts)
        parts += counted(each, permit(each.content));
    for (auto& row : sql_.fetch<Row>("/* count what the plan has of a member */ " + parts
                 + "SELECT CONCAT(r.type, 's'), COUNT(*) FROM record r WHERE r.member_id = UNHEX(:member) AND "
                 + sight.predicate("r", records::makerOf("r")) + " GROUP BY r.type",
             {{"member", sight.memberId()}}, [](Row& r) { return std::tie(r.section, r.items); }))
        out[row.section] = row.items;
    return out;
}

} // namespace careway::own_choices
