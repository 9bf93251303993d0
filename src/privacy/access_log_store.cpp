#include "privacy/access_log_store.hpp"

#include "access/visibility.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::privacy {

namespace {

// By the database's own time, of which milliseconds are shown and microseconds order.
constexpr auto select = "/* list what was seen of a member */ SELECT a.at, DATE_FORMAT(a.at, '%Y-%m-%d %H:%i:%s.%f'), LOWER(HEX(a.id)), "
                        "COALESCE(p.name, w.words, a.role), COALESCE(d.words, a.operation), a.purpose, a.items, a.release_id, "
                        "a.emergency_id IS NOT NULL FROM audit_row a "
                        "LEFT JOIN access_log_word d ON d.term = CONCAT('operation/', a.operation) "
                        "LEFT JOIN access_log_word w ON w.term = CONCAT('role/', a.role) "
                        "LEFT JOIN provider p ON a.role = 'provider' AND p.id = a.party_id WHERE ";

// Its recording, its suspension and their list have the audit's rows behind it in time. What is recorded after it is told later as well: a
// row that names no disclosure cannot be told apart from one that was repeated under the same key.
constexpr auto notKeptBack = " AND NOT (a.operation IN ('createDisclosure', 'suspendDisclosure', "
                             "'listDisclosureSuspensions') AND EXISTS (SELECT 1 FROM disclosure k "
                             "JOIN disclosure_suspension s ON s.member_id = k.member_id AND s.disclosure_id = k.id "
                             "WHERE k.member_id = a.member_id AND k.recorded_at <= a.at AND s.until_on >= :today))";

constexpr auto afterPosition = " AND a.at <= :afterAt AND (a.at < :afterAt OR a.id < UNHEX(:afterId))";

} // namespace

Page<AccessLogStore::Entry> AccessLogStore::list(const Reader& reader, const Id& memberId, const PageRequest& page, Date today)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}, {"today", today}, {"party", reader.party}};
    auto where = "a.member_id = UNHEX(:member) AND a.outcome = 'done' AND a.purpose <> 'special-investigation' AND ("
        + access::visibleTo(reader.whole, "a.member_id") + " OR (a.party_id = UNHEX(:party) AND "
        + access::visibleTo(reader.own, "a.member_id") + "))" + notKeptBack;
    if (!page.after.empty()) {
        where += afterPosition;
        bound.add("afterAt", page.after.at(0));
        bound.add("afterId", page.after.at(1));
    }
    return Page<Entry>::of(sql_.fetch<Entry>(select + where + " ORDER BY a.at DESC, a.id DESC LIMIT :limit", bound,
                               [](Entry& e) {
                                   auto& s = e.shown;
                                   return std::tie(s.at, e.position, e.id, s.who, s.did, s.why, s.items, s.releaseId, s.emergency);
                               }),
        page.limit);
}

void AccessLogStore::put(std::span<const AccessLogWordRow> words)
{
    sql::Rows rows(
        sql_, "INSERT INTO access_log_word (term, words) VALUES", "(:term, :words)", "ON DUPLICATE KEY UPDATE words = VALUES(words)");
    for (const auto& each : words)
        rows.add({{"term", each.term}, {"words", each.words}});
    rows.finish();
}

} // namespace careway::privacy
