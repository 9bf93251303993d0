#include "formulary/formulary_store.hpp"

#include "core/text.hpp"
#include "formulary/formulary.hpp"
#include "json/column.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <set>
#include <tuple>

namespace careway::formulary {

namespace {

constexpr auto ofEntries = R"sql(SELECT e.formulary, f.line_of_business, f.plan_id_type, f.plan_id, d.code, d.name, d.ingredient,
    d.drug_class, e.tier, e.cost_order, e.prior_authorization, e.authorization_rule, e.step_therapy, e.quantity_limited, e.quantity, e.unit,
    e.days, e.sample, e.citation, e.effective_from, e.effective_to
    FROM formulary_entry e
    JOIN formulary f ON f.formulary = e.formulary AND f.effective_from <= :day AND (f.effective_to IS NULL OR f.effective_to >= :day)
    JOIN drug d ON d.code = e.code
    WHERE e.effective_from <= :day AND (e.effective_to IS NULL OR e.effective_to >= :day) AND )sql";

constexpr auto begins = R"sql(((d.name_folded >= :from AND d.name_folded < :to) OR (d.ingredient_folded >= :from
    AND d.ingredient_folded < :to)))sql";

constexpr auto afterPosition
    = "(e.formulary, d.drug_class, e.cost_order, e.code) > (:afterFormulary, :afterClass, :afterOrder, :afterCode)";

constexpr auto selectDrugs = "SELECT d.code, d.name, d.ingredient, d.drug_class, d.protected_class FROM drug d WHERE d.code ";

constexpr auto selectFormulary = R"sql(/* find the formulary of a plan */ SELECT f.formulary FROM formulary f
    WHERE f.line_of_business = :line AND f.plan IN ('', :plan) AND f.effective_from <= :day
        AND (f.effective_to IS NULL OR f.effective_to >= :day)
    ORDER BY f.plan <> '' DESC, f.formulary LIMIT 1)sql";

// Above every text that begins with this one.
std::string beyond(const std::string& beginning) { return beginning + "\xEF\xBF\xBF"; }

struct Row {
    api::FormularyEntry entry;
    std::string line, planIdType, planId, ingredient, drugClass;
    std::int64_t costOrder = 0;
    std::optional<double> quantity;
    std::optional<std::string> unit;
    std::optional<std::int64_t> days;
};

std::optional<std::string> unlessEmpty(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

api::FormularyEntry entryOf(Row& row)
{
    auto& out = row.entry;
    json::fromColumn(row.line, out.lineOfBusiness);
    out.planIdType = unlessEmpty(row.planIdType);
    out.planId = unlessEmpty(row.planId);
    out.drug.system = rxNorm;
    out.ingredient = unlessEmpty(row.ingredient);
    out.drugClass = unlessEmpty(row.drugClass);
    out.costOrder = static_cast<std::int32_t>(row.costOrder);
    if (row.quantity && row.unit && row.days)
        out.quantityLimit = api::QuantityLimit{{*row.quantity, *row.unit}, static_cast<std::int32_t>(*row.days)};
    return std::move(out);
}

auto drugColumns(Drug& drug) { return std::tie(drug.code, drug.name, drug.ingredient, drug.drugClass, drug.protectedClass); }

} // namespace

std::vector<std::string> positionOf(const api::FormularyEntry& last)
{
    return {last.formulary, last.drugClass.value_or(""), std::to_string(last.costOrder), last.drug.code};
}

std::vector<api::FormularyEntry> FormularyStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    std::vector<api::FormularyEntry> out;
    for (auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) {
             auto& e = r.entry;
             return std::tie(e.formulary, r.line, r.planIdType, r.planId, e.drug.code, e.drug.display, r.ingredient, r.drugClass, e.tier,
                 r.costOrder, e.priorAuthorization, e.authorizationRule, e.stepTherapy, e.quantityLimited, r.quantity, r.unit, r.days,
                 e.sample, e.citation, e.effectiveFrom, e.effectiveTo);
         }))
        out.push_back(entryOf(row));
    return out;
}

void FormularyStore::addAlternatives(std::vector<api::FormularyEntry>& entries, Date day)
{
    std::set<std::string> formularies, classes;
    for (const auto& each : entries) {
        if (!each.drugClass) continue;
        formularies.insert(each.formulary);
        classes.insert(*each.drugClass);
    }
    if (classes.empty()) return;
    sql::Bindings bound{{"day", day}};
    const auto inFormularies = sql::listOf(std::vector<std::string>(formularies.begin(), formularies.end()), "formulary", bound);
    const auto inClasses = sql::listOf(std::vector<std::string>(classes.begin(), classes.end()), "class", bound);
    const auto others = fetch("/* find the alternatives of drugs */ " + std::string(ofEntries) + "e.formulary IN (" + inFormularies
            + ") AND d.drug_class IN (" + inClasses + ") AND e.cost_order > 0",
        bound);
    for (auto& each : entries)
        each.alternatives = alternativesTo(each, others);
}

Page<api::FormularyEntry> FormularyStore::list(const Filter& filter, const PageRequest& page)
{
    sql::Bindings bound{{"day", filter.day}, {"limit", page.limit + 1}};
    std::string where = "TRUE";
    const auto add = [&](std::string_view condition, std::string name, sql::Parameter value) {
        where += " AND " + std::string(condition);
        bound.add(std::move(name), std::move(value));
    };
    if (filter.code) add("e.code = :code", "code", *filter.code);
    if (filter.tier) add("e.tier = :tier", "tier", *filter.tier);
    if (filter.formulary) add("e.formulary = :formulary", "formulary", *filter.formulary);
    if (filter.lineOfBusiness) add("f.line_of_business = :line", "line", json::toColumn(*filter.lineOfBusiness));
    if (filter.name) {
        const auto sought = folded(*filter.name);
        add(begins, "from", sought);
        bound.add("to", beyond(sought));
    }
    if (!page.after.empty()) {
        add(afterPosition, "afterFormulary", page.after.at(0));
        bound.add({{"afterClass", page.after.at(1)}, {"afterOrder", page.after.at(2)}, {"afterCode", page.after.at(3)}});
    }
    auto out = Page<api::FormularyEntry>::of(fetch("/* list drugs of formularies */ " + std::string(ofEntries) + where
                                                     + " ORDER BY e.formulary, d.drug_class, e.cost_order, e.code LIMIT :limit",
                                                 bound),
        page.limit);
    addAlternatives(out.items, filter.day);
    return out;
}

std::string FormularyStore::formularyOf(api::LineOfBusiness line, const std::string& plan, Date day)
{
    return sql_.fetchOne<std::string>(selectFormulary, {{"line", json::toColumn(line)}, {"plan", plan}, {"day", day}}).value_or("");
}

std::optional<api::FormularyEntry> FormularyStore::find(const std::string& formulary, const std::string& code, Date day)
{
    auto out = fetch("/* find a drug of a formulary */ " + std::string(ofEntries) + "e.formulary = :formulary AND e.code = :code",
        {{"day", day}, {"formulary", formulary}, {"code", code}});
    if (out.empty()) return std::nullopt;
    addAlternatives(out, day);
    return std::move(out.front());
}

std::optional<Drug> FormularyStore::drug(const std::string& code)
{
    return sql_.fetchOne<Drug>("/* know a drug */ " + std::string(selectDrugs) + "= :code", {{"code", code}}, drugColumns);
}

std::vector<Drug> FormularyStore::drugs(std::span<const std::string> codes)
{
    if (codes.empty()) return {};
    sql::Bindings bound;
    const auto list = sql::listOf(codes, "code", bound);
    return sql_.fetch<Drug>("/* know drugs */ " + std::string(selectDrugs) + "IN (" + list + ')', bound, drugColumns);
}

void FormularyStore::put(std::span<const FormularyRow> formularies)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : formularies)
        rows.push_back({{"formulary", each.formulary}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"name", each.name},
            {"line", json::toColumn(each.lineOfBusiness)}, {"plan", each.plan}, {"planIdType", each.planIdType}, {"planId", each.planId},
            {"sample", each.sample}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put formularies */ INSERT INTO formulary (formulary, effective_from, effective_to, name, line_of_business, plan, plan_id_type, "
        "plan_id, sample, citation) VALUES",
        "(:formulary, :from, :to, :name, :line, :plan, :planIdType, :planId, :sample, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), name = VALUES(name), line_of_business = VALUES(line_of_business), "
        "plan = VALUES(plan), plan_id_type = VALUES(plan_id_type), plan_id = VALUES(plan_id), sample = VALUES(sample), citation = "
        "VALUES(citation)");
}

void FormularyStore::put(std::span<const Drug> drugs)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : drugs)
        rows.push_back({{"code", each.code}, {"name", each.name}, {"ingredient", each.ingredient}, {"class", each.drugClass},
            {"protected", each.protectedClass}, {"nameFolded", folded(each.name)}, {"ingredientFolded", folded(each.ingredient)}});
    sql::insertMany(sql_,
        "/* put drugs */ INSERT INTO drug (code, name, ingredient, drug_class, protected_class, name_folded, ingredient_folded) VALUES",
        "(:code, :name, :ingredient, :class, :protected, :nameFolded, :ingredientFolded)", rows,
        "ON DUPLICATE KEY UPDATE name = VALUES(name), ingredient = VALUES(ingredient), drug_class = VALUES(drug_class), protected_class = "
        "VALUES(protected_class), name_folded = VALUES(name_folded), ingredient_folded = VALUES(ingredient_folded)");
}

void FormularyStore::put(std::span<const EntryRow> entries)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : entries)
        rows.push_back({{"formulary", each.formulary}, {"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo},
            {"tier", each.tier}, {"costOrder", each.costOrder}, {"authorization", each.priorAuthorization},
            {"rule", each.authorizationRule}, {"step", each.stepTherapy}, {"limited", each.quantityLimited}, {"quantity", each.quantity},
            {"unit", each.unit}, {"days", each.days}, {"sample", each.sample}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put drugs of formularies */ INSERT INTO formulary_entry (formulary, code, effective_from, effective_to, tier, cost_order, "
        "prior_authorization, authorization_rule, step_therapy, quantity_limited, quantity, unit, days, sample, citation) VALUES",
        "(:formulary, :code, :from, :to, :tier, :costOrder, :authorization, :rule, :step, :limited, :quantity, :unit, :days, :sample, "
        ":citation)",
        rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), tier = VALUES(tier), cost_order = VALUES(cost_order), "
        "prior_authorization = VALUES(prior_authorization), authorization_rule = VALUES(authorization_rule), step_therapy = "
        "VALUES(step_therapy), quantity_limited = VALUES(quantity_limited), quantity = VALUES(quantity), unit = VALUES(unit), days = "
        "VALUES(days), sample = VALUES(sample), citation = VALUES(citation)");
}

} // namespace careway::formulary
