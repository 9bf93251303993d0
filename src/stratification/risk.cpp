#include "stratification/risk.hpp"

#include <algorithm>
#include <set>

namespace careway::stratification {

namespace {

using api::RiskFact;
using api::RiskRule;
using Record = Facts::Record;

int ageOn(Date birth, Date day)
{
    const auto years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    return std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day()) ? years - 1 : years;
}

bool within(const RiskRule& rule, double value) { return (!rule.from || value >= *rule.from) && (!rule.to || value <= *rule.to); }

// One of the codes, or one that begins with it.
bool speaksOf(const RiskRule& rule, const Record& record)
{
    const bool ofKind = rule.kinds.empty() || std::find(rule.kinds.begin(), rule.kinds.end(), record.kind) != rule.kinds.end();
    return ofKind && (rule.codes.empty() || std::any_of(rule.codes.begin(), rule.codes.end(), [&](const auto& code) {
        return record.codes.find('|' + code) != std::string::npos;
    }));
}

// Those that the rule looks at, in the order of their times.
std::vector<const Record*> lookedAt(const RiskRule& rule, const Facts& facts, Date day)
{
    const auto end = endOf(day);
    const auto begin = rule.withinDays ? end - std::chrono::days(*rule.withinDays) : Instant::min();
    std::vector<const Record*> out;
    for (const auto& each : facts.records)
        if (each.type == rule.fact && each.at >= begin && each.at < end && speaksOf(rule, each)) out.push_back(&each);
    return out;
}

bool met(const RiskRule& rule, const Facts& facts, Date day)
{
    if (rule.fact == RiskFact::age) return within(rule, ageOn(facts.birthDate, day));
    const auto records = lookedAt(rule, facts, day);
    const auto enough = static_cast<std::size_t>(rule.atLeast.value_or(1));
    if (rule.fact == RiskFact::observation) return !records.empty() && records.back()->value && within(rule, *records.back()->value);
    if (rule.fact != RiskFact::fill) return records.size() >= enough;
    std::set<std::string_view> different;
    for (const auto* each : records)
        different.insert(each->codes);
    return different.size() >= enough;
}

} // namespace

Result<void> check(const api::RiskRuleSet& rules)
{
    std::vector<Violation> found;
    const auto add = [&](std::string at, std::string code, std::string detail) {
        found.push_back({Violation::Place::body, std::move(at), std::move(code), std::move(detail)});
    };
    std::set<std::string> codes;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const auto& each = rules.rules[i];
        const auto at = "/rules/" + std::to_string(i);
        if (!codes.insert(each.code).second) add(at + "/code", "twice", "is there twice");
        const bool bounded = each.fact == RiskFact::age || each.fact == RiskFact::observation;
        if (bounded != (each.from || each.to)) add(at + "/from", "bounds", "with to is for what has a number, and only for that");
        if (each.fact == RiskFact::condition && each.codes.empty()) add(at + "/codes", "none", "must name the conditions");
    }
    for (std::size_t i = 1; i < rules.bands.size(); ++i)
        if (rules.bands[i].from <= rules.bands[i - 1].from)
            add("/bands/" + std::to_string(i) + "/from", "order", "must be above the band before");
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "stratification/rule-broken", "The rules are not sound.", std::move(found)});
}

api::RiskScore scoreOf(const api::RiskRuleSet& rules, const Facts& facts, Date day)
{
    api::RiskScore out;
    out.memberId = facts.memberId;
    out.day = day;
    out.ruleSet = rules.code;
    out.rulesFrom = rules.effectiveFrom;
    out.sample = rules.sample;
    for (const auto& rule : rules.rules) {
        if (!met(rule, facts, day)) continue;
        out.score += rule.points;
        out.reasons.push_back({rule.code, rule.text, rule.points, rule.citation});
    }
    out.band = rules.bands.front().band;
    for (const auto& each : rules.bands)
        if (out.score >= each.from) out.band = each.band;
    return out;
}

} // namespace careway::stratification
