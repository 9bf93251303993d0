#include "enrollments/lateness_store.hpp"

#include "enrollments/enrollment_store.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

namespace careway::enrollments {

bool markOneLate(sql::Session& session, const access::Caller& by, Instant now)
{
    EnrollmentStore store{session};
    sql::Transaction transaction(session);
    auto row = store.lockLate(now);
    if (!row) return false;
    auto& enrollment = row->it;
    for (auto& timer : enrollment.timers) {
        if (timer.state != api::TimerState::running || timer.dueAt > now) continue;
        timer.state = api::TimerState::missed;
        timeline::Event event{"enrollment.late", enrollment.memberId, row->labels, enrollment.program, enrollment.id};
        event.detail = timer.code;
        timeline::tell(session, by, event, now);
        tasks::open(session, by,
            {"late-step", enrollment.memberId, row->labels, enrollment.program, enrollment.id, {}, enrollment.managerId, {}, timer.code},
            now);
    }
    ++enrollment.version;
    enrollment.updatedAt = now;
    store.update(enrollment);
    transaction.commit();
    return true;
}

} // namespace careway::enrollments
