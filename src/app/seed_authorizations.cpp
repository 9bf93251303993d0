#include "app/seed_authorizations.hpp"

#include "app/files.hpp"
#include "app/table.hpp"
#include "core/text.hpp"
#include "json/column.hpp"
#include "models/not_needed_because.hpp"
#include "prior_authorizations/requirement.hpp"
#include "prior_authorizations/rule_store.hpp"

#include <array>

namespace careway::app {

namespace {

namespace fs = std::filesystem;
using namespace prior_authorizations;

Category categoryIn(Table& table)
{
    const auto name = table.oneOf("category", {"favorable", "clinical", "administrative"});
    if (name == "clinical") return Category::clinical;
    return name == "administrative" ? Category::administrative : Category::favorable;
}

std::vector<ReasonRow> reasonsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{"code", "effective_from", "effective_to", "category", "text", "citation"};
    Table table(file, columns, 2);
    std::vector<ReasonRow> out;
    while (table.next())
        out.push_back({table.name("code", 60), categoryIn(table), table.name("text", 500), table.date("effective_from"),
            table.maybeDate("effective_to"), table.name("citation", 300)});
    return out;
}

std::vector<AuthorityRow> authoritiesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 7> columns{
        "subject", "category", "role", "effective_from", "effective_to", "credentials", "citation"};
    Table table(file, columns, 4);
    std::vector<AuthorityRow> out;
    while (table.next())
        out.push_back({{table.field("subject"), categoryIn(table), table.name("role", 20), partsOf(table.field("credentials"), '|')},
            table.date("effective_from"), table.maybeDate("effective_to"), table.name("citation", 300)});
    return out;
}

// Every answer that can be given has its words on every day from the first.
void mustBeWhole(const std::vector<GroundRow>& grounds, const fs::path& file)
{
    Faults faults(file);
    for (const auto* ground :
        {"no-coverage", "no-benefit", "rule", "continuity", "gold-card", "emergency", "authorized", "not-listed", "appeal-rights"}) {
        const auto known = std::find_if(grounds.begin(), grounds.end(), [&](const auto& each) { return each.ground == ground; });
        if (known == grounds.end()) faults.add(std::string("there is no ") + ground);
    }
    faults.throwIfAny();
}

std::vector<GroundRow> groundsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"ground", "effective_from", "effective_to", "text", "citation"};
    Table table(file, columns, 2);
    std::vector<GroundRow> out;
    while (table.next())
        out.push_back({table.name("ground", 20), {table.name("text", 500), table.name("citation", 300)}, table.date("effective_from"),
            table.maybeDate("effective_to")});
    mustBeWhole(out, file);
    return out;
}

std::vector<TermRow> termsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{
        "term", "line_of_business", "effective_from", "effective_to", "amount", "citation"};
    Table table(file, columns, 3);
    std::vector<TermRow> out;
    while (table.next())
        out.push_back({table.oneOf("term", {"case-hold-minutes", "curtailment-notice-days"}),
            table.oneOf("line_of_business", {"", "commercial", "medicare-advantage", "special-needs", "medicaid"}),
            table.count("amount", 0, 100'000), table.date("effective_from"), table.maybeDate("effective_to"), table.name("citation", 300)});
    return out;
}

} // namespace

void seedAuthorizations(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto rules = checkedIn<api::AuthorizationRule>(
        reference / "authorization_rules", [](const api::AuthorizationRule& each) { return prior_authorizations::check(each); });
    const auto reasons = reasonsIn(reference / "decision_reasons.csv");
    const auto authorities = authoritiesIn(reference / "decision_authorities.csv");
    const auto grounds = groundsIn(reference / "coverage_grounds.csv");
    const auto terms = termsIn(reference / "authorization_terms.csv");
    load<RuleStore>(owner, rules);
    load<RuleStore>(owner, reasons);
    load<RuleStore>(owner, authorities);
    load<RuleStore>(owner, grounds);
    load<RuleStore>(owner, terms);
    tell(std::to_string(rules.size()) + " rules of authorization, " + std::to_string(reasons.size()) + " reasons of decisions");
}

} // namespace careway::app
