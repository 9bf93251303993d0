#include "authorization_metrics/metrics_store.hpp"

#include "json/column.hpp"

#include <tuple>

namespace careway::authorization_metrics {

namespace {

std::string counted(const Period& period, sql::Bindings& bound)
{
    std::string out = "t.decided_at >= :from AND t.decided_at < :before AND NOT t.drug AND t.known_at <= :knownAt";
    bound.add("from", period.from);
    bound.add("before", period.before);
    bound.add("knownAt", period.knownAt);
    if (period.line) {
        out += " AND t.line_of_business = :line";
        bound.add("line", json::toColumn(*period.line));
    }
    return out;
}

template <typename T> T meant(const std::string& word)
{
    T out{};
    json::fromColumn(word, out);
    return out;
}

constexpr auto elapsed = "TIMESTAMPDIFF(SECOND, t.received_at, t.decided_at)";

} // namespace

Counted MetricsStore::count(const Period& period)
{
    struct Row {
        std::string urgency, outcome;
        bool extended = false;
        std::int64_t number = 0, seconds = 0;
    };
    sql::Bindings bound;
    const auto where = counted(period, bound);
    Counted out;
    for (const auto& row : sql_.fetch<Row>("/* count decisions */ SELECT t.urgency, t.outcome, t.extended, COUNT(*), CAST(SUM("
                 + std::string(elapsed) + ") AS SIGNED) FROM authorization_outcome t WHERE " + where
                 + " AND t.stage = 'decision' GROUP BY t.urgency, t.outcome, t.extended",
             bound, [](Row& r) { return std::tie(r.urgency, r.outcome, r.extended, r.number, r.seconds); }))
        out.decisions.push_back({meant<api::DecisionUrgency>(row.urgency), meant<api::AuthorizationItemState>(row.outcome), row.extended,
            row.number, row.seconds});
    for (const auto& row : sql_.fetch<Row>("/* count what was approved on appeal */ SELECT t.urgency, '', FALSE, COUNT(DISTINCT "
                                           "t.authorization_id), 0 FROM authorization_outcome t WHERE "
                 + where + " AND t.stage = 'appeal' AND t.outcome = 'approved' GROUP BY t.urgency",
             bound, [](Row& r) { return std::tie(r.urgency, r.outcome, r.extended, r.number, r.seconds); }))
        out.appeals.push_back({meant<api::DecisionUrgency>(row.urgency), row.number});
    for (const auto& row : sql_.fetch<Row>("/* find the middle */ SELECT q.urgency, '', FALSE, COUNT(*), CAST(SUM(q.s) AS SIGNED) FROM ("
                                           "SELECT t.urgency, "
                 + std::string(elapsed) + " AS s, ROW_NUMBER() OVER (PARTITION BY t.urgency ORDER BY " + elapsed
                 + ") AS place, COUNT(*) OVER (PARTITION BY t.urgency) AS n FROM authorization_outcome t WHERE " + where
                 + " AND t.stage = 'decision') q WHERE q.place IN (FLOOR((q.n + 1) / 2), FLOOR((q.n + 2) / 2)) GROUP BY q.urgency",
             bound, [](Row& r) { return std::tie(r.urgency, r.outcome, r.extended, r.number, r.seconds); }))
        out.middles.push_back({meant<api::DecisionUrgency>(row.urgency), row.seconds, row.number});
    return out;
}

} // namespace careway::authorization_metrics
