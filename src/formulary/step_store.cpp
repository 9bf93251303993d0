#include "formulary/step_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::formulary {

namespace {

constexpr auto ofPrograms = "SELECT p.document FROM step_program p WHERE p.effective_from <= :day AND (p.effective_to IS NULL OR "
                            "p.effective_to >= :day)";

constexpr auto selectRules = R"sql(/* find the rules of step therapy */ SELECT r.rule, r.days, r.supply_days, r.business_days, r.citation
    FROM step_rule r WHERE r.line_of_business = :line AND r.benefit = :benefit AND r.effective_from <= :day
        AND (r.effective_to IS NULL OR r.effective_to >= :day))sql";

constexpr auto selectClass = R"sql(/* know a protected class */ SELECT c.new_starts, c.citation FROM protected_class c
    WHERE c.class = :class AND c.effective_from <= :day AND (c.effective_to IS NULL OR c.effective_to >= :day))sql";

std::vector<api::StepProgram> programsIn(const std::vector<std::string>& documents)
{
    std::vector<api::StepProgram> out(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i)
        json::fromColumn(documents[i], out[i]);
    return out;
}

} // namespace

Page<api::StepProgram> StepStore::list(Date day, const PageRequest& page)
{
    sql::Bindings bound{{"day", day}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND p.code > :after";
        bound.add("after", page.after.at(0));
    }
    return Page<api::StepProgram>::of(
        programsIn(sql_.fetch<std::string>(
            "/* list programs of step therapy */ " + (ofPrograms + after) + " ORDER BY p.code LIMIT :limit", bound)),
        page.limit);
}

std::vector<api::StepProgram> StepStore::programsOn(Date day)
{
    return programsIn(
        sql_.fetch<std::string>("/* find the programs of step therapy */ " + std::string(ofPrograms) + " ORDER BY p.code", {{"day", day}}));
}

std::vector<api::StepProgram> StepStore::all()
{
    return programsIn(sql_.fetch<std::string>("/* read all programs of step therapy */ SELECT p.document FROM step_program p"));
}

std::optional<Date> StepStore::graceEndOf(const api::StepProgram& program, Date day)
{
    std::optional<Date> out;
    for (const auto line : program.linesOfBusiness)
        if (const auto end = formulary::graceEndOf(program, rulesOn(line, program.benefit, day)); end && (!out || *end > *out)) out = end;
    return out;
}

StepRules StepStore::rulesOn(api::LineOfBusiness line, api::Benefit benefit, Date day)
{
    struct Row {
        std::string rule, citation;
        std::int64_t days = 0;
        std::optional<std::int64_t> supplyDays, businessDays;
    };
    StepRules out;
    for (const auto& row :
        sql_.fetch<Row>(selectRules, {{"line", json::toColumn(line)}, {"benefit", json::toColumn(benefit)}, {"day", day}},
            [](Row& r) { return std::tie(r.rule, r.days, r.supplyDays, r.businessDays, r.citation); })) {
        api::StepRuleKind kind{};
        json::fromColumn(row.rule, kind);
        out[kind] = {static_cast<std::int32_t>(row.days), static_cast<std::int32_t>(row.supplyDays.value_or(0)),
            static_cast<std::int32_t>(row.businessDays.value_or(0)), row.citation};
    }
    return out;
}

std::optional<ProtectedClass> StepStore::protectedOn(const std::string& protectedClass, Date day)
{
    return sql_.fetchOne<ProtectedClass>(
        selectClass, {{"class", protectedClass}, {"day", day}}, [](ProtectedClass& c) { return std::tie(c.newStarts, c.citation); });
}

void StepStore::put(std::span<const api::StepProgram> programs)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : programs)
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
    sql::insertMany(sql_,
        "/* put programs of step therapy */ INSERT INTO step_program (code, effective_from, effective_to, document) VALUES",
        "(:code, :from, :to, :document)", rows, "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

void StepStore::put(std::span<const StepRuleRow> rules)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : rules)
        rows.push_back({{"rule", json::toColumn(each.rule)}, {"line", json::toColumn(each.lineOfBusiness)},
            {"benefit", json::toColumn(each.benefit)}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"days", each.days},
            {"supply", each.supplyDays}, {"business", each.businessDays}, {"known", each.known}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put rules of step therapy */ INSERT INTO step_rule (rule, line_of_business, benefit, effective_from, effective_to, days, "
        "supply_days, business_days, known, citation) VALUES",
        "(:rule, :line, :benefit, :from, :to, :days, :supply, :business, :known, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), days = VALUES(days), supply_days = VALUES(supply_days), "
        "business_days = VALUES(business_days), known = VALUES(known), citation = VALUES(citation)");
}

void StepStore::put(std::span<const ProtectedClassRow> classes)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : classes)
        rows.push_back({{"class", each.protectedClass}, {"from", each.effectiveFrom}, {"to", each.effectiveTo},
            {"newStarts", each.newStarts}, {"known", each.known}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put protected classes */ INSERT INTO protected_class (class, effective_from, effective_to, new_starts, known, citation) VALUES",
        "(:class, :from, :to, :newStarts, :known, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), new_starts = VALUES(new_starts), known = VALUES(known), "
        "citation = VALUES(citation)");
}

} // namespace careway::formulary
