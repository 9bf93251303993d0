#include "timeline/timeline_store.hpp"

#include "sql/rows.hpp"

#include <tuple>
#include <vector>

namespace careway::timeline {

Page<Happening> TimelineStore::list(const access::Sight& sight, std::string_view language, const PageRequest& page)
{
    sql::Bindings bound{{"member", *sight.memberId()}, {"language", language}, {"limit", page.limit + 1}};
    std::string before;
    if (!page.after.empty()) {
        before = " AND e.number < :after";
        bound.add("after", page.after.at(0));
    }
    auto rows = sql_.fetch<Happening>("/* list what happened */ SELECT e.number, e.id, e.happened_at, e.kind, COALESCE(e.program, ''),"
                                      " COALESCE((SELECT JSON_VALUE(p.document, '$.name') FROM program p WHERE p.code = e.program"
                                      " AND p.effective_from <= DATE(e.happened_at) ORDER BY p.effective_from DESC LIMIT 1), ''),"
                                      " COALESCE(l.words, n.words, e.kind), COALESCE(e.detail, ''), COALESCE((SELECT w.words FROM "
                                      "access_log_word w WHERE w.term = CONCAT('role/', e.author_role)), e.author_role), e.enrollment_id,"
                                      " e.subject_id, e.labels, e.source_program, e.basis FROM event e"
                                      " LEFT JOIN event_word l ON l.kind = e.kind AND l.language = :language"
                                      " LEFT JOIN event_word n ON n.kind = e.kind AND n.language = 'en'"
                                      " WHERE e.member_id = UNHEX(:member) AND "
            + sight.predicate("e") + before + " ORDER BY e.number DESC LIMIT :limit",
        bound, [](Happening& h) {
            return std::tie(h.number, h.id, h.at, h.kind, h.program, h.programName, h.words, h.detail, h.author, h.enrollmentId,
                h.subjectId, h.labels, h.source, h.basis);
        });
    return Page<Happening>::of(std::move(rows), page.limit);
}

void TimelineStore::put(std::span<const EventWordRow> words)
{
    std::vector<sql::Bindings> rows;
    rows.reserve(words.size());
    for (const auto& each : words)
        rows.push_back({{"kind", each.kind}, {"language", each.language}, {"words", each.words}});
    sql::insertMany(sql_, "/* put words of events */ INSERT INTO event_word (kind, language, words) VALUES", "(:kind, :language, :words)",
        rows, "ON DUPLICATE KEY UPDATE words = VALUES(words)");
}

} // namespace careway::timeline
