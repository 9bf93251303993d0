#include "coaching/coaching_api.hpp"

#include "access/sight.hpp"
#include "coaching/appointment.hpp"
#include "coaching/consult.hpp"
#include "coaching/desk_api.hpp"
#include "members/profile.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"

namespace careway::coaching {

namespace {

constexpr auto consults = "/v1/medical-director-consults", appointments = "/v1/appointments";

bool isDirector(const access::Caller& caller) { return caller.role == access::Role::medicalDirector; }

void mustDirect(const access::Caller& caller)
{
    if (!isDirector(caller)) refuse(Error::Kind::forbidden, "coaching/for-medical-directors", "This is for medical directors.");
}

// A director has no relationship with the member: they see questions as those who share the plan's own work, and nothing of one for whom
// the plan agreed to a restriction.
std::string seenByDirector(const Work& work)
{
    return access::seenByTeam(work.policy, access::Relation::careManagement, "t") + " AND " + putTo(work.caller().staffId);
}

void mustBeAskable(Work& work, const api::NewMedicalDirectorConsult& asked, const Setting& of)
{
    std::vector<Violation> wrong;
    const auto want = [&](bool good, const char* at, const char* code, const char* detail) {
        if (!good) wrong.push_back({Violation::Place::body, at, code, detail});
    };
    want(!asked.directorId || staff::works(work.sql, *asked.directorId), "/directorId", "coaching/unknown-staff", "is nobody of the staff");
    const auto sight = work.gate.sight(work.caller(), of.memberId);
    want(sight.pathTo(access::ownWork(labelsOf(asked, of))).has_value(), "/labels", "coaching/unseen-label",
        "names what the caller does not see of the member");
    if (!wrong.empty()) throw Refusal(Error{Error::Kind::rule_broken, "coaching/rule-broken", "It cannot be asked so.", std::move(wrong)});
}

Asked aboutWhom(Work& work, const Id& memberId)
{
    const auto profile = found(members::profileOf(work.sql, access::Grant::system("about whom the medical director is asked"), memberId));
    return {profile.ageOn(dayOf(work.now)), profile.sex};
}

void giveTask(Work& work, const api::Appointment& appointment, const Setting& of, const std::string& kind)
{
    tasks::ToDo toDo{kind, of.memberId, of.labels, of.program.code, of.enrollmentId, appointment.id, of.managerId};
    toDo.dueAt = appointment.startsAt;
    tasks::open(work.sql, work.caller(), toDo, work.now);
}

Kept<api::Appointment> lockedAppointment(Work& work, const Id& id, std::string_view ifMatch)
{
    return toGoOnWith<api::Appointment>(work, "appointment", id, ifMatch);
}

template <typename Answer>
Answer changed(Work& work, const Kept<api::Appointment>& before, const api::Appointment& after, const std::string& what)
{
    CoachingStore<api::Appointment>{work.sql}.update(after);
    tell(work, after, before.labels, what);
    return answered<Answer>(after);
}

} // namespace

CoachingOperations::ListMedicalDirectorConsultsAnswer CoachingOperations::listMedicalDirectorConsults(
    Work& work, const ListMedicalDirectorConsults& request)
{
    using Answer = ListMedicalDirectorConsultsAnswer;
    if (request.memberId) work.trail().sought(*request.memberId);
    if (isDirector(work.caller()))
        return pageOf<Answer, api::MedicalDirectorConsult>(work, consults, seenByDirector(work) + " AND t.state = 'open'", request.memberId,
            request, [&](const auto& each) { work.trail().saw({each.it.memberId}); });
    if (!request.memberId) mustDirect(work.caller());
    return listedBy<Answer, api::MedicalDirectorConsult>(work, work.gate.sight(work.caller(), *request.memberId), consults, request);
}

CoachingOperations::CreateMedicalDirectorConsultAnswer CoachingOperations::createMedicalDirectorConsult(
    Work& work, const CreateMedicalDirectorConsult& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    mustBeAskable(work, request.body, of);
    const auto consult = consultFrom(request.body, of, aboutWhom(work, of.memberId), work.caller(), work.newId(), work.now);
    const auto labels = labelsOf(request.body, of);
    CoachingStore<api::MedicalDirectorConsult>{work.sql}.insert(consult, labels);
    tasks::open(work.sql, work.caller(),
        {"consult-medical-director", of.memberId, labels, of.program.code, of.enrollmentId, consult.id, consult.directorId}, work.now);
    tell(work, consult, labels, "consult-asked");
    return created<CreateMedicalDirectorConsultAnswer>(consult, consults);
}

CoachingOperations::GetMedicalDirectorConsultAnswer CoachingOperations::getMedicalDirectorConsult(
    Work& work, const GetMedicalDirectorConsult& request)
{
    using Answer = GetMedicalDirectorConsultAnswer;
    const auto& id = request.medicalDirectorConsultId;
    if (!isDirector(work.caller())) return answered<Answer>(read<api::MedicalDirectorConsult>(work, "medical_director_consult", id).it);
    const auto row = found(CoachingStore<api::MedicalDirectorConsult>{work.sql}.find(seenByDirector(work), id));
    work.trail().saw({row.it.memberId});
    return answered<Answer>(row.it);
}

CoachingOperations::AnswerMedicalDirectorConsultAnswer CoachingOperations::answerMedicalDirectorConsult(
    Work& work, const AnswerMedicalDirectorConsult& request)
{
    mustDirect(work.caller());
    CoachingStore<api::MedicalDirectorConsult> store{work.sql};
    const auto before = found(store.lock(seenByDirector(work), request.medicalDirectorConsultId));
    work.concerns(before.it.memberId);
    must(matches(request.ifMatch, before.it.version));
    const auto after = must(coaching::answered(before.it, request.body, work.caller(), work.now));
    store.update(after);
    tasks::settle(work.sql, work.caller(), "consult-medical-director", after.id, "The medical director has answered.", work.now);
    tell(work, after, before.labels, "consult-answered");
    return answered<AnswerMedicalDirectorConsultAnswer>(after);
}

CoachingOperations::ListAppointmentsAnswer CoachingOperations::listAppointments(Work& work, const ListAppointments& request)
{
    return listed<ListAppointmentsAnswer, api::Appointment>(work, appointments, request);
}

CoachingOperations::CreateAppointmentAnswer CoachingOperations::createAppointment(Work& work, const CreateAppointment& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto appointment = must(appointmentFrom(request.body, of, work.newId(), work.now));
    CoachingStore<api::Appointment>{work.sql}.insert(appointment, of.labels);
    giveTask(work, appointment, of, "prepare-visit");
    if (appointment.transportation) giveTask(work, appointment, of, "arrange-transportation");
    tell(work, appointment, of.labels, "appointment-made");
    return created<CreateAppointmentAnswer>(appointment, appointments);
}

CoachingOperations::GetAppointmentAnswer CoachingOperations::getAppointment(Work& work, const GetAppointment& request)
{
    return answered<GetAppointmentAnswer>(read<api::Appointment>(work, "appointment", request.appointmentId).it);
}

CoachingOperations::PrepareAppointmentAnswer CoachingOperations::prepareAppointment(Work& work, const PrepareAppointment& request)
{
    const auto before = lockedAppointment(work, request.appointmentId, request.ifMatch);
    const auto after = must(prepared(before.it, request.body, work.now));
    tasks::settle(work.sql, work.caller(), "prepare-visit", after.id, "The visit is prepared.", work.now);
    return changed<PrepareAppointmentAnswer>(work, before, after, "appointment-prepared");
}

CoachingOperations::ArrangeTransportationAnswer CoachingOperations::arrangeTransportation(Work& work, const ArrangeTransportation& request)
{
    const auto before = lockedAppointment(work, request.appointmentId, request.ifMatch);
    const auto after = must(brought(before.it, request.body, work.now));
    tasks::settle(work.sql, work.caller(), "arrange-transportation", after.id, "Transportation is arranged.", work.now);
    return changed<ArrangeTransportationAnswer>(work, before, after, "transportation-arranged");
}

CoachingOperations::CancelAppointmentAnswer CoachingOperations::cancelAppointment(Work& work, const CancelAppointment& request)
{
    const auto before = lockedAppointment(work, request.appointmentId, request.ifMatch);
    const auto after = must(cancelled(before.it, request.body, work.now));
    tasks::withdraw(work.sql, work.caller(), after.id, tasks::Which::all, "The appointment is cancelled.", work.now);
    return changed<CancelAppointmentAnswer>(work, before, after, "appointment-cancelled");
}

} // namespace careway::coaching
