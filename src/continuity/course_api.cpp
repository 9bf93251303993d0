#include "continuity/continuity_api.hpp"
#include "continuity/departing.hpp"
#include "continuity/desk_api.hpp"
#include "continuity/kept_store.hpp"
#include "members/roll.hpp"
#include "providers/directory.hpp"
#include "records/judgement.hpp"

namespace careway::continuity {

namespace {

constexpr auto path = "/v1/treatment-courses";

void mustTell(const access::Caller& caller)
{
    if (!tellsOfCourses(caller))
        refuse(Error::Kind::forbidden, "continuity/for-those-who-treat",
            "This is for who treats the member, and for the plan's care managers and reviewers.");
}

// What is told of a pregnancy is about reproductive health, whatever the codes are.
access::Labels labelsOf(const api::NewTreatmentCourse& asked, const records::Judgement& judged)
{
    auto out = records::labelsIn(judged.labels);
    if (asked.kind == api::CourseKind::pregnancy) out |= bitOf(access::Label::reproductive);
    return out;
}

api::TreatmentCourse courseFrom(Work& work, const api::NewTreatmentCourse& asked, const std::optional<Id>& providerId,
    const std::optional<providers::Entry>& provider, const records::Judgement& judged)
{
    api::TreatmentCourse out;
    out.id = work.newId();
    out.version = 1;
    out.memberId = asked.memberId;
    out.providerId = providerId;
    if (provider) out.providerName = provider->name;
    out.kind = asked.kind;
    out.codes = asked.codes;
    out.startedOn = asked.startedOn;
    out.expectedEndOn = asked.expectedEndOn;
    out.pregnancy = asked.pregnancy;
    out.source = sourceOf(work.caller());
    out.sourceProgram = judged.program;
    out.basis = out.source == api::CourseSource::provider || out.source == api::CourseSource::feed ? api::BasisKind::payment
                                                                                                   : api::BasisKind::operations;
    out.labels = records::spelled(labelsOf(asked, judged));
    out.createdAt = out.updatedAt = work.now;
    return out;
}

} // namespace

ContinuityOperations::ListTreatmentCoursesAnswer ContinuityOperations::listTreatmentCourses(Work& work, const ListTreatmentCourses& request)
{
    return listed<ListTreatmentCoursesAnswer>(work, sightOfMember(work, request.memberId), CourseStore{work.sql}, request, path);
}

ContinuityOperations::CreateTreatmentCourseAnswer ContinuityOperations::createTreatmentCourse(
    Work& work, const CreateTreatmentCourse& request)
{
    const auto& asked = request.body;
    mustTell(work.caller());
    const auto sight = sightOfMember(work, asked.memberId);
    const auto providerId = asked.providerId ? asked.providerId : work.caller().providerId;
    const auto provider = providerId ? providers::entryOf(work.sql, *providerId) : std::nullopt;
    const auto judged = records::judge(work.sql, asked.codes, provider ? provider->npi : "", dayOf(work.now));
    must(check(asked, work.caller(), {!asked.providerId || provider, judged.unknown}, dayOf(work.now)));
    const auto course = courseFrom(work, asked, providerId, provider, judged);
    mustBeOpenToChange(sight, protectionOf(course));
    members::oneAtATime(work.sql, asked.memberId);
    CourseStore{work.sql}.insert(course);
    tell(work, course, "course-told");
    lookAgain(work.gate, work.sql, work.caller(), course, work.now);
    work.concerns(asked.memberId);
    return created<CreateTreatmentCourseAnswer>(work, sight, course, path);
}

ContinuityOperations::GetTreatmentCourseAnswer ContinuityOperations::getTreatmentCourse(Work& work, const GetTreatmentCourse& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "treatment_course", request.treatmentCourseId);
    auto course = found(CourseStore{work.sql}.find(sight.predicate("t"), request.treatmentCourseId));
    return answered<GetTreatmentCourseAnswer>(work, sight, std::move(course));
}

ContinuityOperations::PatchTreatmentCourseAnswer ContinuityOperations::patchTreatmentCourse(Work& work, const PatchTreatmentCourse& request)
{
    mustTell(work.caller());
    const auto sight = work.gate.sightOf(work.caller(), "treatment_course", request.treatmentCourseId);
    members::oneAtATime(work.sql, found(CourseStore{work.sql}.find(sight.predicate("t"), request.treatmentCourseId)).memberId);
    const auto before = found(CourseStore{work.sql}.lock(sight.predicate("t"), request.treatmentCourseId));
    mustBeOpenToChange(sight, protectionOf(before));
    if (work.caller().role == access::Role::provider && before.providerId != work.caller().providerId)
        refuse(Error::Kind::forbidden, "continuity/not-oneself", "A provider speaks of their own courses of treatment alone.");
    must(matches(request.ifMatch, before.version));
    const auto course = must(patched(before, request.body, work.now));
    CourseStore{work.sql}.update(course);
    tell(work, course, "course-changed");
    lookAgain(work.gate, work.sql, work.caller(), course, work.now);
    work.concerns(course.memberId);
    return answered<PatchTreatmentCourseAnswer>(work, sight, course);
}

} // namespace careway::continuity
