#include "own_choices/choice_rule_store.hpp"

#include "sql/rows.hpp"

#include <stdexcept>
#include <tuple>

namespace careway::own_choices {

namespace {

constexpr auto rulesOfDay = R"sql(/* find rules of choices */
    SELECT list, term, days, citation FROM choice_rule
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

constexpr auto findPurpose = R"sql(/* find a purpose */
    SELECT 1 FROM program
    WHERE code = :purpose
    LIMIT 1)sql";

} // namespace

bool ChoiceRuleStore::knowsPurpose(const std::string& purpose)
{
    return sql_.fetchOne<std::int64_t>(findPurpose, {{"purpose", purpose}}).has_value();
}

CorrectionRules ChoiceRuleStore::inForce(Date day)
{
    CorrectionRules out;
    for (auto& row : sql_.fetch<ChoiceRuleRow>(
             rulesOfDay, {{"day", day}}, [](ChoiceRuleRow& r) { return std::tie(r.list, r.term, r.days, r.citation); })) {
        if (row.list == "denial") out.grounds[row.term] = std::move(row.citation);
        else if (row.term == "correction") out.answered = std::chrono::days(row.days.value_or(0));
        else if (row.term == "correction-extension") out.extension = std::chrono::days(row.days.value_or(0));
    }
    if (out.grounds.empty() || out.answered.count() == 0) throw std::runtime_error("the rules of choices are not loaded");
    return out;
}

void ChoiceRuleStore::put(std::span<const ChoiceRuleRow> rules)
{
    sql::Rows rows(sql_, "INSERT INTO choice_rule (list, term, effective_from, effective_to, days, meaning, citation) VALUES",
        "(:list, :term, :effectiveFrom, :effectiveTo, :days, :meaning, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), days = VALUES(days), meaning = VALUES(meaning), citation = "
        "VALUES(citation)");
    for (const auto& each : rules)
        rows.add({{"list", each.list}, {"term", each.term}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"days", each.days}, {"meaning", each.meaning}, {"citation", each.citation}});
    rows.finish();
}

} // namespace careway::own_choices
