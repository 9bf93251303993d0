#include "enrollments/standing.hpp"

#include "enrollments/enrollment_store.hpp"
#include "enrollments/management_store.hpp"
#include "json/column.hpp"
#include "letters/letter.hpp"
#include "members/roll.hpp"
#include "own_choices/preference.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

#include <tuple>

namespace careway::enrollments {

namespace {

constexpr auto select = "SELECT id, member_id, program, state, running IS NOT NULL, manager_id, labels FROM enrollment WHERE ";

std::vector<Standing> fetch(sql::Session& session, const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        Standing standing;
        std::string state, labels;
    };
    std::vector<Standing> out;
    for (auto& row : session.fetch<Row>(statement, bound, [](Row& r) {
             auto& s = r.standing;
             return std::tie(s.id, s.memberId, s.program, r.state, s.running, s.managerId, r.labels);
         })) {
        json::fromColumn(row.state, row.standing.state);
        row.standing.labels = access::labelsIn(row.labels);
        out.push_back(std::move(row.standing));
    }
    return out;
}

} // namespace

std::optional<Standing> standingOf(sql::Session& session, const Id& enrollmentId)
{
    auto rows = fetch(session, "/* know an enrollment */ " + std::string(select) + "id = UNHEX(:id)", {{"id", enrollmentId}});
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<Standing> runningOf(sql::Session& session, const Id& memberId)
{
    return fetch(session, "/* know running enrollments */ " + std::string(select) + "member_id = UNHEX(:member) AND running ORDER BY id",
        {{"member", memberId}});
}

std::optional<Standing> latestOf(sql::Session& session, const Id& memberId, std::string_view program)
{
    auto rows = fetch(session,
        "/* know the latest enrollment */ " + std::string(select)
            + "member_id = UNHEX(:member) AND program = :program ORDER BY running IS NULL, created_at DESC, id DESC LIMIT 1",
        {{"member", memberId}, {"program", program}});
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

void optOut(sql::Session& session, const access::Caller& by, const OptOut& what, Instant now)
{
    members::oneAtATime(session, what.memberId);
    own_choices::say(session, {what.memberId, what.program, api::PreferenceState::optedOut, what.heardBy}, now);
    letters::stop(session, what.memberId, what.program, now);
    EnrollmentStore store{session};
    auto enrollment = store.lockRunning(what.memberId, what.program);
    if (!enrollment) return;
    auto& it = enrollment->it;
    it = moved(std::move(it), Move::optOut, now).value(); // a right from everywhere
    if (!what.reason.empty()) it.optOutReason = what.reason;
    store.update(it);
    tasks::withdraw(session, by, it.id, tasks::Which::all, "The member has opted out of the program.", now);
    endManagement(session, it, now);
    timeline::tell(session, by, {"enrollment.opted-out", it.memberId, enrollment->labels, it.program, it.id}, now);
}

} // namespace careway::enrollments
