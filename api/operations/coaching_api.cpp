// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/coaching_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

CoachingApi::AnswerMedicalDirectorConsult readAnswerMedicalDirectorConsult(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::AnswerMedicalDirectorConsult out;
    from.path("medicalDirectorConsultId", out.medicalDirectorConsultId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAnswerMedicalDirectorConsult(const CoachingApi::AnswerMedicalDirectorConsultAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::ArrangeTransportation readArrangeTransportation(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ArrangeTransportation out;
    from.path("appointmentId", out.appointmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerArrangeTransportation(const CoachingApi::ArrangeTransportationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CancelAppointment readCancelAppointment(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CancelAppointment out;
    from.path("appointmentId", out.appointmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCancelAppointment(const CoachingApi::CancelAppointmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CancelCoachingCall readCancelCoachingCall(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CancelCoachingCall out;
    from.path("coachingCallId", out.coachingCallId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCancelCoachingCall(const CoachingApi::CancelCoachingCallAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CloseCoachingGoal readCloseCoachingGoal(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CloseCoachingGoal out;
    from.path("coachingGoalId", out.coachingGoalId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCloseCoachingGoal(const CoachingApi::CloseCoachingGoalAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CloseCommunityReferral readCloseCommunityReferral(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CloseCommunityReferral out;
    from.path("communityReferralId", out.communityReferralId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCloseCommunityReferral(const CoachingApi::CloseCommunityReferralAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::ConcludeCoachingCall readConcludeCoachingCall(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ConcludeCoachingCall out;
    from.path("coachingCallId", out.coachingCallId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerConcludeCoachingCall(const CoachingApi::ConcludeCoachingCallAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateAppointment readCreateAppointment(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateAppointment out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateAppointment(const CoachingApi::CreateAppointmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateCoachingCall readCreateCoachingCall(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateCoachingCall out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCoachingCall(const CoachingApi::CreateCoachingCallAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateCoachingGoal readCreateCoachingGoal(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateCoachingGoal out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCoachingGoal(const CoachingApi::CreateCoachingGoalAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateCommunityReferral readCreateCommunityReferral(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateCommunityReferral out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCommunityReferral(const CoachingApi::CreateCommunityReferralAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateMaterialSending readCreateMaterialSending(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateMaterialSending out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateMaterialSending(const CoachingApi::CreateMaterialSendingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateMedicalDirectorConsult readCreateMedicalDirectorConsult(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateMedicalDirectorConsult out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateMedicalDirectorConsult(const CoachingApi::CreateMedicalDirectorConsultAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::CreateMotivationalNote readCreateMotivationalNote(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::CreateMotivationalNote out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateMotivationalNote(const CoachingApi::CreateMotivationalNoteAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetAppointment readGetAppointment(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetAppointment out;
    from.path("appointmentId", out.appointmentId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetAppointment(const CoachingApi::GetAppointmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetCoachingCall readGetCoachingCall(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetCoachingCall out;
    from.path("coachingCallId", out.coachingCallId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCoachingCall(const CoachingApi::GetCoachingCallAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetCoachingGoal readGetCoachingGoal(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetCoachingGoal out;
    from.path("coachingGoalId", out.coachingGoalId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCoachingGoal(const CoachingApi::GetCoachingGoalAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetCommunityReferral readGetCommunityReferral(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetCommunityReferral out;
    from.path("communityReferralId", out.communityReferralId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCommunityReferral(const CoachingApi::GetCommunityReferralAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetMaterialSending readGetMaterialSending(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetMaterialSending out;
    from.path("materialSendingId", out.materialSendingId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMaterialSending(const CoachingApi::GetMaterialSendingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetMedicalDirectorConsult readGetMedicalDirectorConsult(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetMedicalDirectorConsult out;
    from.path("medicalDirectorConsultId", out.medicalDirectorConsultId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMedicalDirectorConsult(const CoachingApi::GetMedicalDirectorConsultAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::GetMotivationalNote readGetMotivationalNote(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::GetMotivationalNote out;
    from.path("motivationalNoteId", out.motivationalNoteId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMotivationalNote(const CoachingApi::GetMotivationalNoteAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

CoachingApi::ListAppointments readListAppointments(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListAppointments out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAppointments(const CoachingApi::ListAppointmentsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListCoachingCalls readListCoachingCalls(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListCoachingCalls out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCoachingCalls(const CoachingApi::ListCoachingCallsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListCoachingGoals readListCoachingGoals(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListCoachingGoals out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCoachingGoals(const CoachingApi::ListCoachingGoalsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListCommunityReferrals readListCommunityReferrals(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListCommunityReferrals out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCommunityReferrals(const CoachingApi::ListCommunityReferralsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListEducationalMaterials readListEducationalMaterials(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListEducationalMaterials out;
    from.finish();
    return out;
}

http::Answer answerListEducationalMaterials(const CoachingApi::ListEducationalMaterialsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

CoachingApi::ListMaterialSendings readListMaterialSendings(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListMaterialSendings out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMaterialSendings(const CoachingApi::ListMaterialSendingsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListMedicalDirectorConsults readListMedicalDirectorConsults(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListMedicalDirectorConsults out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMedicalDirectorConsults(const CoachingApi::ListMedicalDirectorConsultsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::ListMotivationalNotes readListMotivationalNotes(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::ListMotivationalNotes out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMotivationalNotes(const CoachingApi::ListMotivationalNotesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

CoachingApi::PrepareAppointment readPrepareAppointment(const http::Request& in)
{
    http::Parameters from(in);
    CoachingApi::PrepareAppointment out;
    from.path("appointmentId", out.appointmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPrepareAppointment(const CoachingApi::PrepareAppointmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, CoachingApi& api)
{
    routes.single(
        operations::answerMedicalDirectorConsult, readAnswerMedicalDirectorConsult,
        [&api](Work& work, const auto& request) { return api.answerMedicalDirectorConsult(work, request); },
        answerAnswerMedicalDirectorConsult);
    routes.single(
        operations::arrangeTransportation, readArrangeTransportation,
        [&api](Work& work, const auto& request) { return api.arrangeTransportation(work, request); }, answerArrangeTransportation);
    routes.single(
        operations::cancelAppointment, readCancelAppointment,
        [&api](Work& work, const auto& request) { return api.cancelAppointment(work, request); }, answerCancelAppointment);
    routes.single(
        operations::cancelCoachingCall, readCancelCoachingCall,
        [&api](Work& work, const auto& request) { return api.cancelCoachingCall(work, request); }, answerCancelCoachingCall);
    routes.single(
        operations::closeCoachingGoal, readCloseCoachingGoal,
        [&api](Work& work, const auto& request) { return api.closeCoachingGoal(work, request); }, answerCloseCoachingGoal);
    routes.single(
        operations::closeCommunityReferral, readCloseCommunityReferral,
        [&api](Work& work, const auto& request) { return api.closeCommunityReferral(work, request); }, answerCloseCommunityReferral);
    routes.single(
        operations::concludeCoachingCall, readConcludeCoachingCall,
        [&api](Work& work, const auto& request) { return api.concludeCoachingCall(work, request); }, answerConcludeCoachingCall);
    routes.single(
        operations::createAppointment, readCreateAppointment,
        [&api](Work& work, const auto& request) { return api.createAppointment(work, request); }, answerCreateAppointment);
    routes.single(
        operations::createCoachingCall, readCreateCoachingCall,
        [&api](Work& work, const auto& request) { return api.createCoachingCall(work, request); }, answerCreateCoachingCall);
    routes.single(
        operations::createCoachingGoal, readCreateCoachingGoal,
        [&api](Work& work, const auto& request) { return api.createCoachingGoal(work, request); }, answerCreateCoachingGoal);
    routes.single(
        operations::createCommunityReferral, readCreateCommunityReferral,
        [&api](Work& work, const auto& request) { return api.createCommunityReferral(work, request); }, answerCreateCommunityReferral);
    routes.single(
        operations::createMaterialSending, readCreateMaterialSending,
        [&api](Work& work, const auto& request) { return api.createMaterialSending(work, request); }, answerCreateMaterialSending);
    routes.single(
        operations::createMedicalDirectorConsult, readCreateMedicalDirectorConsult,
        [&api](Work& work, const auto& request) { return api.createMedicalDirectorConsult(work, request); },
        answerCreateMedicalDirectorConsult);
    routes.single(
        operations::createMotivationalNote, readCreateMotivationalNote,
        [&api](Work& work, const auto& request) { return api.createMotivationalNote(work, request); }, answerCreateMotivationalNote);
    routes.single(
        operations::getAppointment, readGetAppointment,
        [&api](Work& work, const auto& request) { return api.getAppointment(work, request); }, answerGetAppointment);
    routes.single(
        operations::getCoachingCall, readGetCoachingCall,
        [&api](Work& work, const auto& request) { return api.getCoachingCall(work, request); }, answerGetCoachingCall);
    routes.single(
        operations::getCoachingGoal, readGetCoachingGoal,
        [&api](Work& work, const auto& request) { return api.getCoachingGoal(work, request); }, answerGetCoachingGoal);
    routes.single(
        operations::getCommunityReferral, readGetCommunityReferral,
        [&api](Work& work, const auto& request) { return api.getCommunityReferral(work, request); }, answerGetCommunityReferral);
    routes.single(
        operations::getMaterialSending, readGetMaterialSending,
        [&api](Work& work, const auto& request) { return api.getMaterialSending(work, request); }, answerGetMaterialSending);
    routes.single(
        operations::getMedicalDirectorConsult, readGetMedicalDirectorConsult,
        [&api](Work& work, const auto& request) { return api.getMedicalDirectorConsult(work, request); }, answerGetMedicalDirectorConsult);
    routes.single(
        operations::getMotivationalNote, readGetMotivationalNote,
        [&api](Work& work, const auto& request) { return api.getMotivationalNote(work, request); }, answerGetMotivationalNote);
    routes.single(
        operations::listAppointments, readListAppointments,
        [&api](Work& work, const auto& request) { return api.listAppointments(work, request); }, answerListAppointments);
    routes.single(
        operations::listCoachingCalls, readListCoachingCalls,
        [&api](Work& work, const auto& request) { return api.listCoachingCalls(work, request); }, answerListCoachingCalls);
    routes.single(
        operations::listCoachingGoals, readListCoachingGoals,
        [&api](Work& work, const auto& request) { return api.listCoachingGoals(work, request); }, answerListCoachingGoals);
    routes.single(
        operations::listCommunityReferrals, readListCommunityReferrals,
        [&api](Work& work, const auto& request) { return api.listCommunityReferrals(work, request); }, answerListCommunityReferrals);
    routes.single(
        operations::listEducationalMaterials, readListEducationalMaterials,
        [&api](Work& work, const auto& request) { return api.listEducationalMaterials(work, request); }, answerListEducationalMaterials);
    routes.single(
        operations::listMaterialSendings, readListMaterialSendings,
        [&api](Work& work, const auto& request) { return api.listMaterialSendings(work, request); }, answerListMaterialSendings);
    routes.single(
        operations::listMedicalDirectorConsults, readListMedicalDirectorConsults,
        [&api](Work& work, const auto& request) { return api.listMedicalDirectorConsults(work, request); },
        answerListMedicalDirectorConsults);
    routes.single(
        operations::listMotivationalNotes, readListMotivationalNotes,
        [&api](Work& work, const auto& request) { return api.listMotivationalNotes(work, request); }, answerListMotivationalNotes);
    routes.single(
        operations::prepareAppointment, readPrepareAppointment,
        [&api](Work& work, const auto& request) { return api.prepareAppointment(work, request); }, answerPrepareAppointment);
}

} // namespace careway::api
