#include "decision_clocks/decision_clock_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <string>

namespace careway::decision_clocks {

namespace {

constexpr auto all = R"sql(/* list decision clocks */
    SELECT document FROM decision_clock)sql";
constexpr auto inOrder = " ORDER BY line_of_business, review, subject, urgency, levels, effective_from";
constexpr auto onDay = R"sql(
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)
        AND (:line IS NULL OR line_of_business = :line) AND (:review IS NULL OR review = :review))sql";

std::vector<Rule> parsed(const std::vector<std::string>& documents)
{
    std::vector<Rule> out;
    for (const auto& each : documents)
        json::fromColumn(each, out.emplace_back());
    return out;
}

} // namespace

std::vector<Rule> DecisionClockStore::list() { return parsed(sql_.fetch<std::string>(std::string(all) + inOrder)); }

std::vector<Rule> DecisionClockStore::listOn(Date day, std::optional<api::LineOfBusiness> line, std::optional<api::DecisionReview> review)
{
    return parsed(sql_.fetch<std::string>(
        std::string(all) + onDay + inOrder, {{"day", day}, {"line", json::toColumn(line)}, {"review", json::toColumn(review)}}));
}

void DecisionClockStore::put(std::span<const Rule> rules)
{
    sql_.execute("/* clear decision clocks */ DELETE FROM decision_clock");
    std::vector<sql::Bindings> rows;
    for (const auto& each : rules)
        rows.push_back({{"line", json::toColumn(each.lineOfBusiness)}, {"subject", json::toColumn(each.subject)},
            {"review", json::toColumn(each.review)}, {"urgency", json::toColumn(each.urgency)}, {"levels", each.levels},
            {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
    sql::insertMany(sql_,
        "/* put decision clocks */ INSERT INTO decision_clock (line_of_business, subject, review, urgency, levels, effective_from, "
        "effective_to, document) VALUES",
        "(:line, :subject, :review, :urgency, :levels, :from, :to, :document)", rows);
}

} // namespace careway::decision_clocks
