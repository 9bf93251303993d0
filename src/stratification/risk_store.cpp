#include "stratification/risk_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace careway::stratification {

namespace {

api::RiskRuleSet rulesFrom(const std::string& document)
{
    api::RiskRuleSet out;
    json::fromColumn(document, out);
    return out;
}

api::RiskFact factOf(const std::string& type)
{
    if (type == "condition") return api::RiskFact::condition;
    if (type == "observation") return api::RiskFact::observation;
    if (type == "encounter") return api::RiskFact::encounter;
    return api::RiskFact::fill;
}

// Of the types that the rules look at, and of observations those that they name: there are many of them.
std::string lookedAt(const api::RiskRuleSet& rules, sql::Bindings& bound)
{
    std::string observations;
    for (const auto& rule : rules.rules) {
        if (rule.fact != api::RiskFact::observation) continue;
        for (const auto& code : rule.codes) {
            const auto name = "code" + std::to_string(bound.size());
            observations += (observations.empty() ? "" : " OR ") + ("r.codes LIKE CONCAT('%|', :" + name + ", '%')");
            bound.add(name, code);
        }
    }
    return "(r.type IN ('condition', 'encounter', 'medication-fill')"
        + (observations.empty() ? ")" : " OR (r.type = 'observation' AND (" + observations + ")))");
}

} // namespace

std::optional<api::RiskRuleSet> RiskStore::rulesOn(Date day)
{
    const auto document = sql_.fetchOne<std::string>(
        "/* find the rules of risk */ SELECT document FROM risk_rule_set WHERE effective_from <= :day AND (effective_to IS NULL OR "
        "effective_to >= :day) ORDER BY effective_from DESC, code LIMIT 1",
        {{"day", day}});
    if (!document) return std::nullopt;
    return rulesFrom(*document);
}

std::vector<api::RiskRuleSet> RiskStore::rules()
{
    std::vector<api::RiskRuleSet> out;
    for (const auto& each :
        sql_.fetch<std::string>("/* list the rules of risk */ SELECT document FROM risk_rule_set ORDER BY effective_from, code"))
        out.push_back(rulesFrom(each));
    return out;
}

void RiskStore::put(std::span<const api::RiskRuleSet> rules)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : rules)
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
    sql::insertMany(sql_, "/* put rules of risk */ INSERT INTO risk_rule_set (code, effective_from, effective_to, document) VALUES",
        "(:code, :from, :to, :document)", rows, "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

std::vector<Facts> RiskStore::facts(const std::string& members, const sql::Bindings& bound, const api::RiskRuleSet& rules, Date day)
{
    std::vector<Facts> out;
    for (auto& each : sql_.fetch<Facts>("/* find whom to stratify */ SELECT m.id, m.birth_date FROM member m WHERE " + members, bound,
             [](Facts& f) { return std::tie(f.memberId, f.birthDate); }))
        out.push_back(std::move(each));
    if (out.empty()) return out;
    std::vector<Id> ids;
    std::map<Id, Facts*> byId;
    for (auto& each : out) {
        ids.push_back(each.memberId);
        byId[each.memberId] = &each;
    }
    struct Row {
        Id memberId;
        std::string type;
        Facts::Record record;
    };
    sql::Bindings of{{"end", endOf(day)}};
    const auto types = lookedAt(rules, of);
    for (auto& row : sql_.fetch<Row>("/* find what stratifies */ SELECT r.member_id, r.type, r.kind, r.codes, r.occurred_at,"
                                     " IF(r.type = 'observation', JSON_VALUE(r.document, '$.quantity.value'), NULL) FROM record r"
                                     " WHERE r.member_id IN ("
                 + sql::listOf(ids) + ") AND r.occurred_at < :end AND r.labels = '' AND " + types + " ORDER BY r.occurred_at, r.id",
             of, [](Row& r) { return std::tie(r.memberId, r.type, r.record.kind, r.record.codes, r.record.at, r.record.value); })) {
        row.record.type = factOf(row.type);
        byId.at(row.memberId)->records.push_back(std::move(row.record));
    }
    return out;
}

std::vector<Facts> RiskStore::factsOf(const access::Grant& grant, const api::RiskRuleSet& rules, const Id& memberId, Date day)
{
    return facts("m.id = UNHEX(:id) AND " + access::visibleTo(grant, "m.id"), {{"id", memberId}}, rules, day);
}

std::vector<Facts> RiskStore::factsFrom(
    const access::Grant& grant, const api::RiskRuleSet& rules, const Id& after, const Id& last, std::size_t limit, Date day)
{
    return facts("m.id > UNHEX(:after) AND m.id <= UNHEX(:last) AND m.deceased_on IS NULL AND " + access::visibleTo(grant, "m.id")
            + " ORDER BY m.id LIMIT :limit",
        {{"after", after}, {"last", last}, {"limit", limit}}, rules, day);
}

void RiskStore::keep(std::span<const api::RiskScore> scores)
{
    if (scores.empty()) return;
    std::vector<sql::Bindings> rows;
    std::vector<Id> members;
    for (const auto& each : scores) {
        members.push_back(each.memberId);
        rows.push_back({{"member", each.memberId}, {"day", each.day}, {"score", each.score}, {"band", json::toColumn(each.band)},
            {"document", json::toColumn(each)}});
    }
    sql::insertMany(sql_, "/* keep risk scores */ INSERT INTO risk_score (member_id, day, score, band, document) VALUES",
        "(UNHEX(:member), :day, :score, :band, :document)", rows,
        "ON DUPLICATE KEY UPDATE score = VALUES(score), band = VALUES(band), document = VALUES(document)");
    sql_.execute("/* order the work by risk */ UPDATE enrollment e JOIN risk_score s ON s.member_id = e.member_id AND s.day = :day "
                 "SET e.risk = s.score WHERE e.running AND e.member_id IN ("
            + sql::listOf(members) + ')',
        {{"day", scores.front().day}});
}

} // namespace careway::stratification
