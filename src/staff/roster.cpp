#include "staff/roster.hpp"

namespace careway::staff {

bool works(sql::Session& session, const Id& staffId)
{
    return session
        .fetchOne<std::int64_t>("/* know somebody of the staff */ SELECT 1 FROM staff WHERE id = UNHEX(:id) AND active", {{"id", staffId}})
        .has_value();
}

std::optional<Id> asMember(sql::Session& session, const Id& staffId)
{
    const auto row = session.fetchOne<std::optional<std::string>>(
        "/* find the member that somebody of the staff is */ SELECT JSON_VALUE(document, '$.memberId') FROM staff WHERE id = UNHEX(:id)",
        {{"id", staffId}});
    return row && *row ? Id::parse(**row) : std::nullopt;
}

std::set<Id> superiorsOf(sql::Session& session, const Id& staffId)
{
    // Each once, so that a circle ends too.
    const auto rows = session.fetch<std::string>(
        "/* find to whom somebody reports */ WITH RECURSIVE above (id) AS (SELECT JSON_VALUE(document, '$.reportsTo') FROM staff "
        "WHERE id = UNHEX(:id) UNION SELECT JSON_VALUE(s.document, '$.reportsTo') FROM above a JOIN staff s ON s.id = "
        "UNHEX(REPLACE(a.id, '-', ''))) SELECT id FROM above WHERE id IS NOT NULL",
        {{"id", staffId}});
    std::set<Id> out;
    for (const auto& each : rows)
        out.insert(Id::parse(each).value());
    return out;
}

std::string specialtyOf(sql::Session& session, const Id& staffId)
{
    return session
        .fetchOne<std::optional<std::string>>(
            "/* find the specialty of somebody of the staff */ SELECT JSON_VALUE(document, '$.specialty') FROM staff WHERE id = UNHEX(:id)",
            {{"id", staffId}})
        .value_or(std::nullopt)
        .value_or("");
}

std::optional<std::string> teamFor(sql::Session& session, std::string_view program)
{
    return session.fetchOne<std::string>(
        "/* find the team of a program */ SELECT team FROM team_program WHERE program = :program ORDER BY team LIMIT 1",
        {{"program", program}});
}

Id inPlaceOf(sql::Session& session, const Id& staffId, Instant now)
{
    return session
        .fetchOne<Id>("/* find who covers */ SELECT staff_id FROM duty WHERE for_staff_id = UNHEX(:staff) AND starts_at <= :now "
                      "AND ends_at > :now ORDER BY call_order, id LIMIT 1",
            {{"staff", staffId}, {"now", now}})
        .value_or(staffId);
}

std::optional<Id> onCall(sql::Session& session, const std::optional<std::string>& team, int passed, Instant now)
{
    const auto all = session.fetch<Id>("/* find who is on call */ SELECT staff_id FROM duty WHERE team IS NOT NULL AND starts_at <= :now "
                                       "AND ends_at > :now ORDER BY team <=> :team DESC, call_order, team, id",
        {{"team", team}, {"now", now}});
    if (all.empty()) return std::nullopt;
    return all[static_cast<std::size_t>(passed) % all.size()]; // when all have been called the first is called again
}

std::optional<Id> leastBusy(sql::Session& session, std::string_view team)
{
    return session.fetchOne<Id>(
        "/* find who has least to do */ SELECT s.id FROM team_staff t JOIN staff s ON s.id = t.staff_id AND s.active "
        "LEFT JOIN enrollment e ON e.manager_id = s.id AND e.running WHERE t.team = :team GROUP BY s.id ORDER BY COUNT(e.id), s.id LIMIT 1",
        {{"team", team}});
}

bool belongsTo(sql::Session& session, const Id& staffId, std::string_view team)
{
    return session
        .fetchOne<std::int64_t>("/* know somebody of a team */ SELECT 1 FROM team_staff WHERE team = :team AND staff_id = UNHEX(:staff)",
            {{"team", team}, {"staff", staffId}})
        .has_value();
}

} // namespace careway::staff
