#include "app/seed_decisions.hpp"

#include "app/decision_clocks.hpp"
#include "app/files.hpp"
#include "app/table.hpp"
#include "appeals/dispute_store.hpp"
#include "decision_clocks/decision_clock_store.hpp"

#include <array>

namespace careway::app {

namespace {

namespace fs = std::filesystem;

const std::initializer_list<std::string_view> lines{"", "commercial", "medicare-advantage", "special-needs", "medicaid"};
const std::initializer_list<std::string_view> knowledge{"looked-up", "general-knowledge", "sample"};

std::vector<appeals::FilerRow> filersIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 11> columns{"line_of_business", "stage", "urgency", "filer", "effective_from",
        "effective_to", "may", "consent", "alongside", "citation", "known"};
    Table table(file, columns, 5);
    const auto yes = [&](std::string_view column) { return table.oneOf(column, {"yes", "no"}) == "yes"; };
    std::vector<appeals::FilerRow> out;
    while (table.next())
        out.push_back({table.oneOf("line_of_business", lines), table.oneOf("stage", {"internal", "external", "hearing", "grievance"}),
            table.oneOf("urgency", {"", "standard", "expedited"}), table.oneOf("filer", {"member", "representative", "provider"}),
            table.date("effective_from"), table.maybeDate("effective_to"), yes("may"), {yes("consent"), yes("alongside")},
            table.name("citation", 300), table.oneOf("known", knowledge)});
    return out;
}

std::vector<appeals::ReviewerRow> reviewersIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 9> columns{
        "kind", "category", "role", "effective_from", "effective_to", "credentials", "specialties", "citation", "known"};
    Table table(file, columns, 4);
    std::vector<appeals::ReviewerRow> out;
    while (table.next())
        out.push_back({{table.oneOf("kind", {"", "medication", "medical-service", "equipment", "inpatient", "behavioral"}),
                           table.oneOf("category", {"clinical", "administrative"}) == "clinical",
                           table.oneOf("role", {"appeals", "medical-director"}), partsOf(table.field("credentials"), '|'),
                           partsOf(table.field("specialties"), '|')},
            table.date("effective_from"), table.maybeDate("effective_to"), table.name("citation", 300), table.oneOf("known", knowledge)});
    return out;
}

} // namespace

void seedDecisions(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto clocks = decisionClocksIn(reference / "decision_clocks.csv");
    const auto filers = filersIn(reference / "appeal_filers.csv");
    const auto reviewers = reviewersIn(reference / "appeal_reviewers.csv");
    load<decision_clocks::DecisionClockStore>(owner, clocks);
    load<appeals::DisputeStore>(owner, filers);
    load<appeals::DisputeStore>(owner, reviewers);
    tell(std::to_string(clocks.size()) + " clocks of decisions");
}

} // namespace careway::app
