#include "continuity/rule_store.hpp"

#include "core/text.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <charconv>
#include <tuple>

namespace careway::continuity {

namespace {

constexpr auto readRules = R"sql(/* read the rules of continuity */
    SELECT rule, line_of_business, occasion, effective_from, effective_to, state, ended_by, causes, kinds, trimesters, counts_from, days,
        through, elected, reason, citation
    FROM continuity_rule ORDER BY rule, line_of_business, occasion, effective_from)sql";

constexpr std::string_view countsFrom[]{"termination", "notice", "enrollment"}, through[]{"treatment", "postpartum", "new-plan"};

template <typename Enum, std::size_t Count> Enum meant(const std::string_view (&words)[Count], const std::string& word)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (words[i] == word) return static_cast<Enum>(i);
    throw std::logic_error("the database holds a word that its column does not have");
}

template <typename Enum> std::vector<Enum> wordsIn(const std::string& column)
{
    std::vector<Enum> out;
    for (const auto& each : partsOf(column, '|'))
        json::fromColumn(each, out.emplace_back());
    return out;
}

template <typename Enum> std::string columnOf(const std::vector<Enum>& words)
{
    std::string out;
    for (const auto each : words)
        out += (out.empty() ? "" : "|") + json::toColumn(each);
    return out;
}

std::string columnOf(const std::vector<int>& numbers)
{
    std::string out;
    for (const auto each : numbers)
        out += (out.empty() ? "" : "|") + std::to_string(each);
    return out;
}

struct RuleRow {
    Rule rule;
    std::string line, occasion, endedBy, causes, kinds, trimesters, countsFrom, through;

    auto columns()
    {
        return std::tie(rule.rule, line, occasion, rule.effectiveFrom, rule.effectiveTo, rule.state, endedBy, causes, kinds, trimesters,
            countsFrom, rule.days, through, rule.elected, rule.reason, rule.citation);
    }
    Rule finished() &&
    {
        json::fromColumn(line, rule.lineOfBusiness);
        json::fromColumn(occasion, rule.occasion);
        rule.endedBy = wordsIn<api::DepartureEnder>(endedBy);
        rule.causes = wordsIn<api::DepartureCause>(causes);
        rule.kinds = wordsIn<api::CourseKind>(kinds);
        for (const auto& each : partsOf(trimesters, '|'))
            rule.trimesters.push_back(each.front() - '0');
        rule.countsFrom = meant<CountsFrom>(continuity::countsFrom, countsFrom);
        rule.through = meant<Through>(continuity::through, through);
        return std::move(rule);
    }
};

} // namespace

Book RuleStore::book()
{
    Book out;
    for (auto& row : sql_.fetch<RuleRow>(readRules, {}, [](RuleRow& r) { return r.columns(); }))
        out.rules.push_back(std::move(row).finished());
    out.measures = sql_.fetch<Measure>(
        "/* read the measures of continuity */ SELECT measure, effective_from, effective_to, days FROM continuity_measure", {},
        [](Measure& m) { return std::tie(m.measure, m.effectiveFrom, m.effectiveTo, m.days); });
    return out;
}

std::vector<Notice> RuleStore::notices(Date day)
{
    struct Row {
        Notice notice;
        std::string provider, line;
    };
    std::vector<Notice> out;
    for (auto& row : sql_.fetch<Row>("/* read when departures are told */ SELECT provider, line_of_business, effective_from, effective_to,"
                                     " ahead_days, seen_days, task, citation FROM departure_notice"
                                     " WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)",
             {{"day", day}}, [](Row& r) {
                 auto& n = r.notice;
                 return std::tie(r.provider, r.line, n.effectiveFrom, n.effectiveTo, n.aheadDays, n.seenDays, n.task, n.citation);
             })) {
        row.notice.provider = *providerSortNamed(row.provider);
        json::fromColumn(row.line, row.notice.lineOfBusiness);
        out.push_back(std::move(row.notice));
    }
    return out;
}

void RuleStore::put(std::span<const Rule> rules)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : rules)
        rows.push_back({{"rule", each.rule}, {"line", json::toColumn(each.lineOfBusiness)}, {"occasion", json::toColumn(each.occasion)},
            {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"state", each.state}, {"endedBy", columnOf(each.endedBy)},
            {"causes", columnOf(each.causes)}, {"kinds", columnOf(each.kinds)}, {"trimesters", columnOf(each.trimesters)},
            {"countsFrom", countsFrom[static_cast<std::size_t>(each.countsFrom)]}, {"days", each.days},
            {"through", through[static_cast<std::size_t>(each.through)]}, {"elected", each.elected}, {"reason", each.reason},
            {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put the rules of continuity */ INSERT INTO continuity_rule (rule, line_of_business, occasion, effective_from, effective_to, "
        "state,"
        " ended_by, causes, kinds, trimesters, counts_from, days, through, elected, reason, citation) VALUES",
        "(:rule, :line, :occasion, :from, :to, :state, :endedBy, :causes, :kinds, :trimesters, :countsFrom, :days, :through, :elected,"
        " :reason, :citation)",
        rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), state = VALUES(state), ended_by = VALUES(ended_by),"
        " causes = VALUES(causes), kinds = VALUES(kinds), trimesters = VALUES(trimesters), counts_from = VALUES(counts_from),"
        " days = VALUES(days), through = VALUES(through), elected = VALUES(elected), reason = VALUES(reason), citation = VALUES(citation)");
}

void RuleStore::put(std::span<const Measure> measures)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : measures)
        rows.push_back({{"measure", each.measure}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"days", each.days},
            {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put the measures of continuity */ INSERT INTO continuity_measure (measure, effective_from, effective_to, days, citation) "
        "VALUES",
        "(:measure, :from, :to, :days, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), days = VALUES(days), citation = VALUES(citation)");
}

void RuleStore::put(std::span<const Notice> notices)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : notices)
        rows.push_back({{"provider", nameOf(each.provider)}, {"line", json::toColumn(each.lineOfBusiness)}, {"from", each.effectiveFrom},
            {"to", each.effectiveTo}, {"ahead", each.aheadDays}, {"seen", each.seenDays}, {"task", each.task},
            {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put when departures are told */ INSERT INTO departure_notice (provider, line_of_business, effective_from, effective_to,"
        " ahead_days, seen_days, task, citation) VALUES",
        "(:provider, :line, :from, :to, :ahead, :seen, :task, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), ahead_days = VALUES(ahead_days), seen_days = VALUES(seen_days),"
        " task = VALUES(task), citation = VALUES(citation)");
}

} // namespace careway::continuity
