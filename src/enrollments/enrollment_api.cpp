#include "enrollments/enrollment_api.hpp"

#include "access/witness.hpp"
#include "core/version.hpp"
#include "enrollments/enrollment_store.hpp"
#include "enrollments/management_store.hpp"
#include "enrollments/opening_store.hpp"
#include "enrollments/opt_in_store.hpp"
#include "enrollments/standing.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "own_choices/preference.hpp"
#include "programs/catalogue.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

namespace careway::enrollments {

namespace {

using access::Role;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "enrollments/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

// An enrollment that is to change, and its program as it holds today.
struct Case {
    api::Enrollment enrollment;
    access::Labels labels = 0;
    api::Program program;
};

// What is opened in an emergency is opened to be read.
void mustBeAtWork(const access::Sight& sight, access::Labels labels)
{
    if (sight.pathTo(access::ownWork(labels)).value().way->relation == access::Relation::emergency) refuseUnknown();
}

Case locked(Work& work, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), "enrollment", id);
    auto row = found(EnrollmentStore{work.sql}.lock(sight.predicate("t"), id));
    mustBeAtWork(sight, row.labels);
    work.concerns(row.it.memberId);
    auto program = programs::programOn(work.sql, row.it.program, dayOf(work.now));
    if (!program) refuse(Error::Kind::conflict, "enrollments/program-over", "The program is offered no more; the member may opt out.");
    return {std::move(row.it), row.labels, std::move(*program)};
}

void mustLead(const access::Caller& caller)
{
    if (caller.role != Role::careManager)
        refuse(Error::Kind::forbidden, "enrollments/for-staff", "This is for those who do the plan's care management.");
}

// The person themselves, those who stand for them, and staff who heard it from them.
void maySpeak(const access::Caller& caller)
{
    if (!access::standsAsMember(caller) && caller.role != Role::careManager)
        refuse(Error::Kind::forbidden, "enrollments/for-the-person", "This is for the person to say, or for staff who heard it.");
}

Case toLead(Work& work, const Id& id, std::string_view ifMatch)
{
    mustLead(work.caller());
    auto out = locked(work, id);
    must(matches(ifMatch, out.enrollment.version));
    return out;
}

void tell(Work& work, const Case& of, const std::string& kind, const std::string& detail = {})
{
    timeline::Event event{kind, of.enrollment.memberId, of.labels, of.program.code, of.enrollment.id};
    event.detail = detail;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

template <typename Answer> Answer answered(const api::Enrollment& enrollment)
{
    Answer out;
    out.eTag = etagOf(enrollment.version);
    out.body = shown(enrollment);
    return out;
}

// A move that asks nothing but to be legal, with its event.
template <typename Answer> Answer step(Work& work, Case of, Move move, const std::string& kind)
{
    of.enrollment = must(moved(std::move(of.enrollment), move, work.now));
    EnrollmentStore{work.sql}.update(of.enrollment);
    tell(work, of, kind);
    return answered<Answer>(of.enrollment);
}

api::PreferenceSource sourceOf(api::ContactChannel heardBy)
{
    switch (heardBy) {
    case api::ContactChannel::phone: return api::PreferenceSource::phone;
    case api::ContactChannel::letter:
    case api::ContactChannel::email: return api::PreferenceSource::letter;
    case api::ContactChannel::faceToFace: return api::PreferenceSource::inPerson;
    case api::ContactChannel::app: break;
    }
    return api::PreferenceSource::app;
}

void mustAskNobodyWhoSaidNo(Work& work, const Case& of)
{
    const auto last = own_choices::lastSaid(work.sql, of.enrollment.memberId, of.program.code);
    const auto said = last ? own_choices::Said(last->state) : std::nullopt;
    if (!own_choices::mayAsk(of.program.consentModel, said))
        refuse(Error::Kind::conflict, "enrollments/opted-out", "The member has opted out of the program: they are not asked again.");
    if (of.program.contact.memberPush == api::Permission::never)
        refuse(Error::Kind::conflict, "enrollments/never-pushed", "The program never approaches the member of its own accord.");
}

std::vector<Attempt> attemptsOf(Work& work, const Case& of) { return EnrollmentStore{work.sql}.attempts(of.enrollment.id); }

std::string zoneOf(Work& work, const Id& memberId)
{
    return members::profileOf(work.sql, access::Grant::system("counting attempts by the member's clock"), memberId).value().zone;
}

} // namespace

EnrollmentsOperations::ListEnrollmentsAnswer EnrollmentsOperations::listEnrollments(Work& work, const ListEnrollments& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    const auto mark = "/v1/enrollments\n" + request.memberId.text() + '\n' + work.caller().identity();
    const auto page = EnrollmentStore{work.sql}.list(
        sight.predicate("t"), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListEnrollmentsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().it.id.text()}}, mark);
        out.link = nextLink(
            "/v1/enrollments", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    access::Witness witness(sight);
    for (const auto& each : page.items) {
        static_cast<void>(witness.saw(access::ownWork(each.labels)));
        out.body.items.push_back(shown(each.it));
    }
    witness.tell(work.trail());
    return out;
}

EnrollmentsOperations::GetEnrollmentAnswer EnrollmentsOperations::getEnrollment(Work& work, const GetEnrollment& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "enrollment", request.enrollmentId);
    const auto row = found(EnrollmentStore{work.sql}.find(sight.predicate("t"), request.enrollmentId));
    access::Witness witness(sight);
    static_cast<void>(witness.saw(access::ownWork(row.labels)));
    witness.tell(work.trail());
    return answered<GetEnrollmentAnswer>(row.it);
}

EnrollmentsOperations::BeginOutreachAnswer EnrollmentsOperations::beginOutreach(Work& work, const BeginOutreach& request)
{
    auto of = toLead(work, request.enrollmentId, request.ifMatch);
    mustAskNobodyWhoSaidNo(work, of);
    of.enrollment = must(moved(std::move(of.enrollment), Move::beginOutreach, work.now));
    EnrollmentStore{work.sql}.update(of.enrollment);
    tasks::open(work.sql, work.caller(),
        {"reach-member", of.enrollment.memberId, of.labels, of.program.code, of.enrollment.id, {}, of.enrollment.managerId}, work.now);
    tell(work, of, "enrollment.outreach");
    return answered<BeginOutreachAnswer>(of.enrollment);
}

EnrollmentsOperations::RecordAttemptAnswer EnrollmentsOperations::recordAttempt(Work& work, const RecordAttempt& request)
{
    mustLead(work.caller());
    auto of = locked(work, request.enrollmentId);
    if (request.body.at > work.now)
        throw Refusal(Error{Error::Kind::rule_broken, "enrollments/rule-broken", "The attempt cannot be kept so.",
            {{Violation::Place::body, "/at", "enrollments/future", "must not lie ahead"}}});
    of.enrollment = must(moved(std::move(of.enrollment), Move::recordAttempt, work.now));
    EnrollmentStore store{work.sql};
    store.addAttempt(of.enrollment.id, work.newId(), request.body, work.caller().staffId);
    store.update(of.enrollment);
    if (request.body.outcome == api::AttemptOutcome::reached)
        tasks::settle(work.sql, work.caller(), "reach-member", of.enrollment.id, "Reached.", work.now);
    tell(work, of, "enrollment.attempt", json::toColumn(request.body.outcome));
    return answered<RecordAttemptAnswer>(of.enrollment);
}

EnrollmentsOperations::OptInAnswer EnrollmentsOperations::optIn(Work& work, const OptIn& request)
{
    maySpeak(work.caller());
    auto of = locked(work, request.enrollmentId);
    must(matches(request.ifMatch, of.enrollment.version));
    of.enrollment = must(moved(std::move(of.enrollment), Move::optIn, work.now));
    EnrollmentStore{work.sql}.update(of.enrollment);
    own_choices::say(
        work.sql, {of.enrollment.memberId, of.program.code, api::PreferenceState::optedIn, sourceOf(request.body.heardBy)}, work.now);
    takeIn(work.gate, work.sql, work.caller(), of.enrollment, of.program, work.now);
    return answered<OptInAnswer>(of.enrollment);
}

EnrollmentsOperations::OptOutAnswer EnrollmentsOperations::optOut(Work& work, const OptOut& request)
{
    maySpeak(work.caller());
    const auto sight = work.gate.sightOf(work.caller(), "enrollment", request.enrollmentId);
    EnrollmentStore store{work.sql};
    const auto row = found(store.find(sight.predicate("t"), request.enrollmentId));
    mustBeAtWork(sight, row.labels);
    const auto& before = row.it;
    work.concerns(before.memberId);
    enrollments::optOut(work.sql, work.caller(),
        {before.memberId, before.program, sourceOf(request.body.heardBy), request.body.reason.value_or("")}, work.now);
    return answered<OptOutAnswer>(found(store.lock("TRUE", request.enrollmentId)).it);
}

EnrollmentsOperations::BeginAssessmentAnswer EnrollmentsOperations::beginAssessment(Work& work, const BeginAssessment& request)
{
    return step<BeginAssessmentAnswer>(
        work, toLead(work, request.enrollmentId, request.ifMatch), Move::beginAssessment, "enrollment.assessment-begun");
}

EnrollmentsOperations::CompleteAssessmentAnswer EnrollmentsOperations::completeAssessment(Work& work, const CompleteAssessment& request)
{
    auto of = toLead(work, request.enrollmentId, request.ifMatch);
    for (const auto* kind : {"initial-assessment", "health-risk-assessment"})
        tasks::settle(work.sql, work.caller(), kind, of.enrollment.id, "The assessment is completed.", work.now);
    return step<CompleteAssessmentAnswer>(work, std::move(of), Move::completeAssessment, "enrollment.assessed");
}

EnrollmentsOperations::ActivateEnrollmentAnswer EnrollmentsOperations::activateEnrollment(Work& work, const ActivateEnrollment& request)
{
    return step<ActivateEnrollmentAnswer>(work, toLead(work, request.enrollmentId, request.ifMatch), Move::activate, "enrollment.active");
}

EnrollmentsOperations::DischargeEnrollmentAnswer EnrollmentsOperations::dischargeEnrollment(Work& work, const DischargeEnrollment& request)
{
    auto of = toLead(work, request.enrollmentId, request.ifMatch);
    of.enrollment = must(discharged(
        std::move(of.enrollment), request.body, of.program.contact, attemptsOf(work, of), zoneOf(work, of.enrollment.memberId), work.now));
    EnrollmentStore{work.sql}.update(of.enrollment);
    tasks::withdraw(work.sql, work.caller(), of.enrollment.id, tasks::Which::all, "The member is discharged.", work.now);
    endManagement(work.sql, of.enrollment, work.now);
    tell(work, of, "enrollment.discharged", json::toColumn(request.body.reason));
    return answered<DischargeEnrollmentAnswer>(of.enrollment);
}

EnrollmentsOperations::ReinitiateEnrollmentAnswer EnrollmentsOperations::reinitiateEnrollment(
    Work& work, const ReinitiateEnrollment& request)
{
    const auto of = toLead(work, request.enrollmentId, request.ifMatch);
    static_cast<void>(must(after(of.enrollment.state, Move::reinitiate)));
    const auto last = own_choices::lastSaid(work.sql, of.enrollment.memberId, of.program.code);
    if (last && last->state == api::PreferenceState::optedOut)
        refuse(Error::Kind::conflict, "enrollments/opted-out", "The member has opted out of the program, and has not taken it back.");
    if (EnrollmentStore{work.sql}.lockRunning(of.enrollment.memberId, of.program.code))
        refuse(Error::Kind::conflict, "enrollments/running", "The member is in the program: that enrollment goes on.");
    const auto again = open(work.sql, work.caller(), {of.enrollment.memberId, of.program, {}, of.enrollment.id}, work.now);
    return answered<ReinitiateEnrollmentAnswer>(again.it);
}

EnrollmentsOperations::AssignEnrollmentAnswer EnrollmentsOperations::assignEnrollment(Work& work, const AssignEnrollment& request)
{
    auto of = toLead(work, request.enrollmentId, request.ifMatch);
    if (!running(of.enrollment.state)) refuse(Error::Kind::conflict, "enrollments/over", "It is over: there is nothing to hand over.");
    if (!staff::works(work.sql, request.body.managerId))
        throw Refusal(Error{Error::Kind::rule_broken, "enrollments/rule-broken", "It cannot be handed over so.",
            {{Violation::Place::body, "/managerId", "enrollments/unknown-staff", "is nobody of the staff"}}});
    endManagement(work.sql, of.enrollment, work.now);
    of.enrollment.managerId = request.body.managerId;
    ++of.enrollment.version;
    of.enrollment.updatedAt = work.now;
    EnrollmentStore{work.sql}.update(of.enrollment);
    beginManagement(work.sql, of.enrollment, work.now);
    tell(work, of, "enrollment.handed-over");
    return answered<AssignEnrollmentAnswer>(of.enrollment);
}

} // namespace careway::enrollments
