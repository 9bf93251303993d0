#include "programs/program_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <string>
#include <vector>

namespace careway::programs {

namespace {

// Of the versions that have begun the latest, unless it is over.
const std::string holds = R"sql(
    p.effective_from = (SELECT MAX(q.effective_from) FROM program q WHERE q.code = p.code AND q.effective_from <= :day)
    AND (p.effective_to IS NULL OR p.effective_to >= :day))sql";

api::Program programOf(const std::string& document)
{
    api::Program out;
    json::fromColumn(document, out);
    return out;
}

sql::Bindings bindings(const api::Program& program)
{
    return {{"code", program.code}, {"effectiveFrom", program.effectiveFrom}, {"effectiveTo", program.effectiveTo},
        {"category", json::toColumn(program.category)}, {"document", json::toColumn(program)}};
}

} // namespace

Page<api::Program> ProgramStore::list(const Filter& filter, const PageRequest& page)
{
    auto where = holds;
    sql::Bindings bound{{"day", filter.day}, {"limit", static_cast<std::int64_t>(page.limit + 1)}};
    if (filter.category) {
        where += " AND p.category = :category";
        bound.add("category", json::toColumn(*filter.category));
    }
    if (!page.after.empty()) {
        where += " AND p.code > :after";
        bound.add("after", page.after.at(0));
    }
    const auto rows = sql_.fetch<std::string>(
        "/* list programs */ SELECT p.document FROM program p WHERE " + where + " ORDER BY p.code LIMIT :limit", bound);
    std::vector<api::Program> programs;
    programs.reserve(rows.size());
    for (const auto& row : rows)
        programs.push_back(programOf(row));
    return Page<api::Program>::of(std::move(programs), page.limit);
}

std::optional<api::Program> ProgramStore::find(std::string_view code, Date day)
{
    const auto row = sql_.fetchOne<std::string>(
        "/* find a program */ SELECT p.document FROM program p WHERE p.code = :code AND " + holds, {{"code", code}, {"day", day}});
    if (!row) return std::nullopt;
    return programOf(*row);
}

void ProgramStore::put(std::span<const api::Program> programs)
{
    std::vector<sql::Bindings> rows;
    rows.reserve(programs.size());
    for (const auto& program : programs)
        rows.push_back(bindings(program));
    sql::insertMany(sql_, "/* put programs */ INSERT INTO program (code, effective_from, effective_to, category, document) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :category, :document)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), category = VALUES(category), document = VALUES(document)");
}

} // namespace careway::programs
