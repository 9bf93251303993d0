#include "timeline/event.hpp"

#include "core/text.hpp"

namespace careway::timeline {

namespace {

constexpr auto insertEvent = R"sql(/* tell an event */
    INSERT INTO event (member_id, id, happened_at, kind, program, enrollment_id, subject_id, cause_id, author_role, author_party, detail,
        labels, source_program, basis)
    VALUES (UNHEX(:member), UNHEX(:id), :at, :kind, NULLIF(:program, ''), UNHEX(:enrollment), UNHEX(:subject), UNHEX(:cause), :role,
        UNHEX(:party), NULLIF(:detail, ''), :labels, :source, :basis))sql";

} // namespace

Id tell(sql::Session& session, const access::Caller& by, const Event& event, Instant now)
{
    const auto id = newId(now);
    const bool nobody = by.role == access::Role::system; // a feed or the clock
    session.execute(insertEvent,
        {{"member", event.memberId}, {"id", id}, {"at", now}, {"kind", event.kind}, {"program", event.program},
            {"enrollment", event.enrollmentId}, {"subject", event.subjectId}, {"cause", event.causeId}, {"role", nameOf(by.role)},
            {"party", nobody ? std::nullopt : std::optional(by.party())}, {"detail", firstCharacters(event.detail, 200)},
            {"labels", access::columnOf(event.labels)}, {"source", nameOf(event.source)}, {"basis", nameOf(event.basis)}});
    return id;
}

} // namespace careway::timeline
