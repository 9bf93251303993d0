#include "app/stratify.hpp"

#include "json/column.hpp"
#include "stratification/risk_store.hpp"

#include <stdexcept>

namespace careway::app {

namespace {

constexpr std::size_t atOnce = 1000;

// Ids are spread evenly or in time: bounds by number, not by value.
std::optional<Id> boundary(sql::Session& session, std::int64_t number)
{
    return session.fetchOne<Id>("SELECT id FROM member ORDER BY id LIMIT :number, 1", {{"number", number}});
}

} // namespace

std::map<std::string, std::int64_t> stratify(sql::Database& database, const StratifyOrder& order, Progress& progress)
{
    const auto lease = database.lease();
    auto& session = *lease;
    stratification::RiskStore store{session};
    const auto rules = store.rulesOn(order.day);
    if (!rules) throw std::runtime_error("No rules of risk were in force on " + text(order.day) + ".");
    const auto all = session.fetchOne<std::int64_t>("SELECT COUNT(*) FROM member").value();
    const auto pieces = static_cast<std::int64_t>(order.pieces), piece = static_cast<std::int64_t>(order.piece);
    const auto from = all * (piece - 1) / pieces, to = all * piece / pieces;
    Id after = from == 0 ? Id{} : boundary(session, from - 1).value();
    Id last;
    last.bytes.fill(0xFF);
    if (const auto end = boundary(session, to - 1); order.piece < order.pieces && end) last = *end;
    std::map<std::string, std::int64_t> out;
    progress.begin("members", static_cast<std::uintmax_t>(to - from));
    std::uintmax_t done = 0;
    for (;;) {
        const auto facts = store.factsFrom(access::Grant::system("stratification"), *rules, after, last, atOnce, order.day);
        if (facts.empty()) break;
        std::vector<api::RiskScore> scores;
        scores.reserve(facts.size());
        for (const auto& each : facts) {
            scores.push_back(stratification::scoreOf(*rules, each, order.day));
            ++out[json::toColumn(scores.back().band)];
        }
        sql::Transaction transaction(session);
        store.keep(scores);
        transaction.commit();
        after = facts.back().memberId;
        progress.at(done += facts.size());
    }
    progress.end(std::to_string(done) + " members");
    return out;
}

} // namespace careway::app
