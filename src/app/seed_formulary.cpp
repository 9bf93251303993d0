#include "app/seed_formulary.hpp"

#include "app/files.hpp"
#include "app/table.hpp"
#include "formulary/formulary_store.hpp"
#include "formulary/step_program.hpp"
#include "formulary/step_store.hpp"

#include <array>
#include <set>

namespace careway::app {

namespace {

namespace fs = std::filesystem;

bool yes(Table& table, std::string_view column) { return table.oneOf(column, {"true", "false"}) == "true"; }

std::string known(Table& table) { return table.oneOf("known", {"looked-up", "general-knowledge", "sample"}); }

std::optional<std::string> unlessEmpty(std::string text) { return text.empty() ? std::nullopt : std::optional(std::move(text)); }

std::vector<formulary::FormularyRow> formulariesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 10> columns{
        "formulary", "effective_from", "effective_to", "name", "line_of_business", "plan", "plan_id_type", "plan_id", "sample", "citation"};
    Table table(file, columns, 2);
    std::vector<formulary::FormularyRow> out;
    while (table.next())
        out.push_back({table.name("formulary", 50), table.date("effective_from"), table.maybeDate("effective_to"), table.name("name", 200),
            table.word<api::LineOfBusiness>("line_of_business"), table.field("plan"), table.field("plan_id_type"), table.field("plan_id"),
            yes(table, "sample"), table.name("citation", 200)});
    return out;
}

std::vector<formulary::Drug> drugsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"code", "name", "ingredient", "drug_class", "protected_class"};
    Table table(file, columns);
    std::vector<formulary::Drug> out;
    while (table.next())
        out.push_back({table.name("code", 40), table.name("name", 200), table.field("ingredient"), table.field("drug_class"),
            table.field("protected_class")});
    return out;
}

std::vector<formulary::EntryRow> entriesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 15> columns{"formulary", "code", "effective_from", "effective_to", "tier", "cost_order",
        "prior_authorization", "authorization_rule", "step_therapy", "quantity_limited", "quantity", "unit", "days", "sample", "citation"};
    Table table(file, columns, 3);
    std::vector<formulary::EntryRow> out;
    while (table.next()) {
        const auto quantity = table.maybeCount("quantity", 1, 1'000'000);
        out.push_back({table.name("formulary", 50), table.name("code", 40), table.date("effective_from"), table.maybeDate("effective_to"),
            table.name("tier", 60), table.count("cost_order", 0, 65535), yes(table, "prior_authorization"),
            unlessEmpty(table.field("authorization_rule")), yes(table, "step_therapy"), yes(table, "quantity_limited"),
            quantity ? std::optional(static_cast<double>(*quantity)) : std::nullopt, unlessEmpty(table.field("unit")),
            table.maybeCount("days", 1, 400), yes(table, "sample"), table.name("citation", 200)});
    }
    return out;
}

std::vector<formulary::ProtectedClassRow> protectedClassesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{"class", "effective_from", "effective_to", "new_starts", "known", "citation"};
    Table table(file, columns, 2);
    std::vector<formulary::ProtectedClassRow> out;
    while (table.next())
        out.push_back({table.name("class", 40), table.date("effective_from"), table.maybeDate("effective_to"), yes(table, "new_starts"),
            known(table), table.name("citation", 200)});
    return out;
}

std::vector<formulary::StepRuleRow> stepRulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 10> columns{"rule", "line_of_business", "benefit", "effective_from", "effective_to",
        "days", "supply_days", "business_days", "known", "citation"};
    Table table(file, columns, 4);
    std::vector<formulary::StepRuleRow> out;
    while (table.next())
        out.push_back({table.word<api::StepRuleKind>("rule"), table.word<api::LineOfBusiness>("line_of_business"),
            table.word<api::Benefit>("benefit"), table.date("effective_from"), table.maybeDate("effective_to"),
            table.count("days", 1, 3660), table.maybeCount("supply_days", 1, 400), table.maybeCount("business_days", 1, 30), known(table),
            table.name("citation", 200)});
    return out;
}

// A question about a day has one answer only if no two rows of a key hold on it.
template <typename Row, typename Key> void mustHoldOnce(std::vector<Row> rows, const fs::path& file, const Key& keyOf)
{
    const auto order = [&](const Row& row) { return std::pair(keyOf(row), row.effectiveFrom); };
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return order(a) < order(b); });
    Faults faults(file);
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (keyOf(rows[i - 1]) == keyOf(rows[i]) && (!rows[i - 1].effectiveTo || *rows[i - 1].effectiveTo >= rows[i].effectiveFrom))
            faults.add("two rows of " + keyOf(rows[i]) + " hold on " + text(rows[i].effectiveFrom));
    faults.throwIfAny();
}

// What an entry or a program names must be there, and a drug must have one place in step therapy.
void mustFit(const fs::path& where, const std::set<std::string>& drugs, const std::vector<formulary::EntryRow>& entries,
    const std::vector<formulary::FormularyRow>& formularies, const std::vector<api::StepProgram>& programs)
{
    Faults faults(where);
    std::set<std::string> lists;
    for (const auto& each : formularies)
        lists.insert(each.formulary);
    for (const auto& each : entries) {
        if (!lists.contains(each.formulary)) faults.add("there is no formulary " + each.formulary);
        if (!drugs.contains(each.code)) faults.add("there is no drug " + each.code);
        if (each.quantity && (!each.unit || !each.days || !each.quantityLimited)) faults.add(each.code + " has half a limit");
    }
    for (const auto& program : programs)
        for (const auto& code : formulary::drugsOf(program))
            if (!drugs.contains(code)) faults.add(program.code + " has " + code + ", which is no drug");
    for (const auto& each : formulary::clashes(programs))
        faults.add(each);
    faults.throwIfAny();
}

} // namespace

void seedFormulary(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto folder = reference / "formulary";
    const auto formularies = formulariesIn(folder / "formularies.csv");
    const auto drugs = drugsIn(folder / "drugs.csv");
    const auto entries = entriesIn(folder / "entries.csv");
    const auto classes = protectedClassesIn(folder / "protected_classes.csv");
    const auto rules = stepRulesIn(folder / "step_rules.csv");
    const auto programs
        = checkedIn<api::StepProgram>(reference / "step_therapy", [](const api::StepProgram& each) { return formulary::check(each); });
    mustHoldOnce(formularies, folder / "formularies.csv", [](const auto& row) { return row.formulary; });
    mustHoldOnce(entries, folder / "entries.csv", [](const auto& row) { return row.formulary + ' ' + row.code; });
    mustHoldOnce(classes, folder / "protected_classes.csv", [](const auto& row) { return row.protectedClass; });
    mustHoldOnce(rules, folder / "step_rules.csv", [](const auto& row) {
        return std::string(nameOf(row.rule, json::As<api::StepRuleKind>{})) + ' '
            + std::string(nameOf(row.lineOfBusiness, json::As<api::LineOfBusiness>{})) + ' '
            + std::string(nameOf(row.benefit, json::As<api::Benefit>{}));
    });
    std::set<std::string> codes;
    for (const auto& each : drugs)
        codes.insert(each.code);
    mustFit(folder, codes, entries, formularies, programs);
    load<formulary::FormularyStore>(owner, formularies);
    load<formulary::FormularyStore>(owner, drugs);
    load<formulary::FormularyStore>(owner, entries);
    load<formulary::StepStore>(owner, classes);
    load<formulary::StepStore>(owner, rules);
    load<formulary::StepStore>(owner, programs);
    tell(std::to_string(formularies.size()) + " formularies with " + std::to_string(entries.size()) + " drugs, "
        + std::to_string(programs.size()) + " programs of step therapy");
}

} // namespace careway::app
