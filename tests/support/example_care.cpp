#include "support/example_care.hpp"

#include "enrollments/enrollment.hpp"
#include "enrollments/enrollment_store.hpp"
#include "enrollments/management_store.hpp"
#include "letters/communication_store.hpp"
#include "programs/catalogue.hpp"

namespace careway {

void putIntoCoaching(sql::Session& session, const Id& memberId, const Id& enrollmentId, const Id& managerId, Instant now)
{
    using enrollments::Move;
    const auto program = programs::programOn(session, "bipolar-coaching", dayOf(now)).value();
    auto enrollment = enrollments::enrollmentFor(program, memberId, enrollmentId, std::nullopt, now);
    enrollment.managerId = managerId;
    enrollment = enrollments::moved(std::move(enrollment), Move::optIn, now).value();
    enrollment = enrollments::moved(std::move(enrollment), Move::completeAssessment, now).value();
    enrollments::EnrollmentStore{session}.insert(enrollment, programs::labelsOf(program), program);
    enrollments::beginManagement(session, enrollment, now);
}

Id putLetter(sql::Session& session, const LetterTo& letter, Instant now)
{
    letters::Entry entry;
    auto& it = entry.communication;
    it.id = letter.id;
    it.version = 1;
    it.memberId = letter.memberId;
    it.template_ = letter.code;
    it.recipient = letter.recipient;
    it.createdAt = it.updatedAt = now;
    entry.causeId = letter.causeId;
    entry.labels = letter.labels;
    letters::CommunicationStore{session}.insert(entry);
    return it.id;
}

} // namespace careway
