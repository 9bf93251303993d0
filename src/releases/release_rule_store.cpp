#include "releases/release_rule_store.hpp"

#include "sql/rows.hpp"

#include <stdexcept>
#include <tuple>

namespace careway::releases {

namespace {

constexpr auto rulesOfDay = R"sql(/* find rules of releases */
    SELECT r.list, r.term, r.meaning, r.citation, r.covers_operations FROM release_rule r
    WHERE r.list <> 'discloser' AND r.effective_from <= :day AND (r.effective_to IS NULL OR r.effective_to >= :day))sql";

struct Row {
    std::string list, term;
    Rules::Rule rule;
};

} // namespace

Rules ReleaseRuleStore::inForce(Date day)
{
    Rules out;
    const std::map<std::string_view, std::map<std::string, Rules::Rule, std::less<>>*> lists{
        {"element", &out.elements}, {"purpose", &out.purposes}, {"class", &out.classes}, {"policy", &out.policies}};
    for (auto& row : sql_.fetch<Row>(rulesOfDay, {{"day", day}},
             [](Row& r) { return std::tie(r.list, r.term, r.rule.meaning, r.rule.citation, r.rule.coversOperations); })) {
        (*lists.at(row.list))[row.term] = std::move(row.rule);
    }
    if (out.elements.empty()) throw std::runtime_error("the rules of releases are not loaded");
    return out;
}

void ReleaseRuleStore::put(std::span<const ReleaseRuleRow> rules)
{
    sql::Rows rows(sql_,
        "INSERT INTO release_rule (list, term, meaning, covers_operations, serves, citation, effective_from, effective_to) VALUES",
        "(:list, :term, :meaning, :coversOperations, :serves, :citation, :effectiveFrom, :effectiveTo)",
        "ON DUPLICATE KEY UPDATE meaning = VALUES(meaning), covers_operations = VALUES(covers_operations), serves = VALUES(serves), "
        "citation = VALUES(citation), "
        "effective_to = VALUES(effective_to)");
    for (const auto& each : rules)
        rows.add({{"list", each.list}, {"term", each.term}, {"meaning", each.meaning}, {"coversOperations", each.coversOperations},
            {"serves", each.serves}, {"citation", each.citation}, {"effectiveFrom", each.effectiveFrom},
            {"effectiveTo", each.effectiveTo}});
    rows.finish();
}

} // namespace careway::releases
