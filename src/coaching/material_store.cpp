#include "coaching/material_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <string>

namespace careway::coaching {

namespace {

// Spans of one code do not overlap: on a day there is one at the most.
constexpr auto holds = "effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)";

} // namespace

std::vector<api::EducationalMaterial> MaterialStore::listOn(Date day)
{
    std::vector<api::EducationalMaterial> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list materials */ SELECT document FROM educational_material WHERE " + std::string(holds) + " ORDER BY code",
             {{"day", day}}))
        json::fromColumn(document, out.emplace_back());
    return out;
}

std::optional<api::EducationalMaterial> MaterialStore::findOn(std::string_view code, Date day)
{
    const auto document = sql_.fetchOne<std::string>(
        "/* find a material */ SELECT document FROM educational_material WHERE code = :code AND " + std::string(holds),
        {{"code", code}, {"day", day}});
    if (!document) return std::nullopt;
    api::EducationalMaterial out;
    json::fromColumn(*document, out);
    return out;
}

void MaterialStore::put(std::span<const api::EducationalMaterial> materials)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : materials)
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
    if (!rows.empty())
        sql::insertMany(sql_, "/* put materials */ INSERT INTO educational_material (code, effective_from, effective_to, document) VALUES",
            "(:code, :from, :to, :document)", rows,
            "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

} // namespace careway::coaching
