#include "records/code_list_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::records {

namespace {

constexpr auto listsOfDay = R"sql(/* read the code lists of a day */
    SELECT s.url, NULL, NULL FROM code_system s
    UNION ALL
    SELECT c.system, c.code, c.label FROM sensitive_code c
    WHERE c.effective_from <= :day AND (c.effective_to IS NULL OR c.effective_to >= :day))sql";

struct Row {
    std::string system;
    std::optional<std::string> code, label;
};

} // namespace

CodeLists CodeListStore::inForce(Date day)
{
    CodeLists out;
    for (auto& row : sql_.fetch<Row>(listsOfDay, {{"day", day}}, [](Row& row) { return std::tie(row.system, row.code, row.label); })) {
        if (!row.code) {
            out.addSystem(std::move(row.system));
            continue;
        }
        api::Label label{};
        json::fromColumn(row.label.value(), label);
        out.addSensitive(row.system, *row.code, label);
    }
    return out;
}

void CodeListStore::put(std::span<const CodeSystemRow> systems)
{
    sql::Rows rows(sql_, "INSERT INTO code_system (url, name) VALUES", "(:url, :name)", "ON DUPLICATE KEY UPDATE name = VALUES(name)");
    for (const auto& each : systems)
        rows.add({{"url", each.url}, {"name", each.name}});
    rows.finish();
}

void CodeListStore::put(std::span<const SensitiveCodeRow> codes)
{
    sql::Rows rows(sql_, "INSERT INTO sensitive_code (system, code, label, effective_from, effective_to, citation) VALUES",
        "(:system, :code, :label, :effectiveFrom, :effectiveTo, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), citation = VALUES(citation)");
    for (const auto& each : codes)
        rows.add({{"system", each.system}, {"code", each.code}, {"label", json::toColumn(each.label)},
            {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo}, {"citation", each.citation}});
    rows.finish();
}

} // namespace careway::records
