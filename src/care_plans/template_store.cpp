#include "care_plans/template_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

namespace careway::care_plans {

namespace {

constexpr auto findTemplate = R"sql(/* find a template of care plans */
    SELECT t.document FROM care_plan_template t
    WHERE t.code = :code AND t.effective_from <= :day AND (t.effective_to IS NULL OR t.effective_to >= :day))sql";

api::CarePlanTemplate templateOf(const std::string& document)
{
    api::CarePlanTemplate out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

Page<api::CarePlanTemplate> TemplateStore::list(const Filter& filter, const PageRequest& page)
{
    std::string where = "t.effective_from <= :day AND (t.effective_to IS NULL OR t.effective_to >= :day)";
    sql::Bindings bound{{"day", filter.day}, {"limit", page.limit + 1}};
    if (filter.program) {
        where += " AND t.program = :program";
        bound.add("program", *filter.program);
    }
    if (!page.after.empty()) {
        where += " AND t.code > :after";
        bound.add("after", page.after.at(0));
    }
    std::vector<api::CarePlanTemplate> out;
    for (const auto& document :
        sql_.fetch<std::string>("/* list templates of care plans */ SELECT t.document FROM care_plan_template t WHERE " + where
                + " ORDER BY t.code LIMIT :limit",
            bound))
        out.push_back(templateOf(document));
    return Page<api::CarePlanTemplate>::of(std::move(out), page.limit);
}

std::optional<api::CarePlanTemplate> TemplateStore::find(const std::string& code, Date day)
{
    const auto document = sql_.fetchOne<std::string>(findTemplate, {{"code", code}, {"day", day}});
    if (!document) return std::nullopt;
    return templateOf(*document);
}

void TemplateStore::put(std::span<const api::CarePlanTemplate> templates)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : templates)
        rows.push_back({{"code", each.code}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"program", each.program}, {"document", json::toColumn(each)}});
    sql::insertMany(sql_,
        "/* put templates of care plans */ INSERT INTO care_plan_template (code, effective_from, effective_to, program, document) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :program, :document)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), program = VALUES(program), document = VALUES(document)");
}

} // namespace careway::care_plans
