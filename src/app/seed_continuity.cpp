#include "app/seed_continuity.hpp"

#include "app/files.hpp"
#include "app/table.hpp"
#include "continuity/rule_store.hpp"

#include <array>
#include <span>

namespace careway::app {

namespace {

namespace fs = std::filesystem;
using continuity::CountsFrom;
using continuity::Through;

// How far a row may be trusted, for people.
void mustSayHowKnown(Table& table) { table.oneOf("known", {"looked-up", "general-knowledge", "sample"}); }

// The words of a list of the contract, between bars; what is none of them is a fault.
template <typename Enum> std::vector<Enum> wordsOf(const Table& table, std::string_view column, Faults& faults)
{
    std::vector<Enum> out;
    for (const auto& each : partsOf(table.field(column), '|'))
        if (const auto word = parse(std::string_view(each), json::As<Enum>{})) out.push_back(*word);
        else faults.add(std::string(column) + " names " + each + ", which is none of " + std::string(choices(json::As<Enum>{})));
    return out;
}

std::vector<int> trimestersOf(const Table& table, Faults& faults)
{
    std::vector<int> out;
    for (const auto& each : partsOf(table.field("trimesters"), '|'))
        if (each.size() == 1 && each >= "1" && each <= "3") out.push_back(each.front() - '0');
        else faults.add("trimesters names " + each);
    return out;
}

CountsFrom countsFromOf(Table& table)
{
    const auto word = table.oneOf("counts_from", {"termination", "notice", "enrollment"});
    return word == "termination" ? CountsFrom::termination : word == "notice" ? CountsFrom::notice : CountsFrom::enrollment;
}

Through throughOf(Table& table)
{
    const auto word = table.oneOf("through", {"treatment", "postpartum", "new-plan"});
    return word == "treatment" ? Through::treatment : word == "postpartum" ? Through::postpartum : Through::newPlan;
}

// What does not go together in a rule would end in a window that nothing ends, or that begins nowhere.
void mustGoTogether(const continuity::Rule& rule, Faults& faults)
{
    const bool departure = rule.occasion == api::ContinuityOccasion::departure;
    if (departure == (rule.countsFrom == CountsFrom::enrollment)) faults.add(rule.rule + " counts from what its occasion does not have");
    if (departure == (rule.endedBy.empty() || rule.causes.empty()))
        faults.add(rule.rule + " must say who ends it and why if it is for a departure, and not otherwise");
    if (!rule.days && rule.through != Through::postpartum) faults.add(rule.rule + " has no days, and nothing else that always ends it");
}

std::vector<continuity::Rule> rulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 17> columns{"rule", "line_of_business", "occasion", "effective_from", "effective_to",
        "state", "ended_by", "causes", "kinds", "trimesters", "counts_from", "days", "through", "elected", "reason", "known", "citation"};
    Table table(file, columns, 4);
    Faults faults(file);
    std::vector<continuity::Rule> out;
    while (table.next()) {
        auto& rule = out.emplace_back();
        rule.rule = table.name("rule", 60);
        rule.lineOfBusiness = table.word<api::LineOfBusiness>("line_of_business");
        rule.occasion = table.word<api::ContinuityOccasion>("occasion");
        rule.effectiveFrom = table.date("effective_from");
        rule.effectiveTo = table.maybeDate("effective_to");
        rule.state = table.field("state");
        rule.endedBy = wordsOf<api::DepartureEnder>(table, "ended_by", faults);
        rule.causes = wordsOf<api::DepartureCause>(table, "causes", faults);
        rule.kinds = wordsOf<api::CourseKind>(table, "kinds", faults);
        rule.trimesters = trimestersOf(table, faults);
        rule.countsFrom = countsFromOf(table);
        rule.days = table.maybeCount("days", 1, 1000);
        rule.through = throughOf(table);
        rule.elected = table.oneOf("elected", {"true", "false"}) == "true";
        rule.reason = table.name("reason", 300);
        mustSayHowKnown(table);
        rule.citation = table.name("citation", 200);
        mustGoTogether(rule, faults);
    }
    faults.throwIfAny();
    return out;
}

std::vector<continuity::Measure> measuresIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{"measure", "effective_from", "effective_to", "days", "known", "citation"};
    Table table(file, columns, 2);
    std::vector<continuity::Measure> out;
    while (table.next()) {
        out.push_back({table.oneOf("measure", {"gestation", "second-trimester", "third-trimester", "postpartum", "active-within"}),
            table.date("effective_from"), table.maybeDate("effective_to"), table.count("days", 1, 1000), table.name("citation", 200)});
        mustSayHowKnown(table);
    }
    return out;
}

std::vector<continuity::Notice> noticesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 9> columns{
        "provider", "line_of_business", "effective_from", "effective_to", "ahead_days", "seen_days", "task", "known", "citation"};
    Table table(file, columns, 3);
    std::vector<continuity::Notice> out;
    while (table.next()) {
        const auto sort = continuity::providerSortNamed(table.oneOf("provider", {"primary-care", "behavioral", "other"}));
        out.push_back({sort.value_or(continuity::ProviderSort::other), table.word<api::LineOfBusiness>("line_of_business"),
            table.date("effective_from"), table.maybeDate("effective_to"), table.count("ahead_days", 0, 366),
            table.count("seen_days", 0, 3660), table.field("task"), table.name("citation", 200)});
        mustSayHowKnown(table);
    }
    return out;
}

} // namespace

continuity::Book continuityBookIn(const fs::path& reference)
{
    return {rulesIn(reference / "continuity_rules.csv"), measuresIn(reference / "continuity_measures.csv")};
}

void seedContinuity(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto book = continuityBookIn(reference);
    const auto notices = noticesIn(reference / "departure_notices.csv");
    load<continuity::RuleStore>(owner, book.rules);
    load<continuity::RuleStore>(owner, book.measures);
    load<continuity::RuleStore>(owner, notices);
    tell(std::to_string(book.rules.size()) + " rules of continuity");
}

} // namespace careway::app
