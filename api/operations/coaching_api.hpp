// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/appointment.hpp"
#include "models/appointment_cancellation.hpp"
#include "models/appointment_page.hpp"
#include "models/appointment_preparation.hpp"
#include "models/coaching_call.hpp"
#include "models/coaching_call_cancellation.hpp"
#include "models/coaching_call_conclusion.hpp"
#include "models/coaching_call_page.hpp"
#include "models/coaching_goal.hpp"
#include "models/coaching_goal_closing.hpp"
#include "models/coaching_goal_page.hpp"
#include "models/community_referral.hpp"
#include "models/community_referral_closing.hpp"
#include "models/community_referral_page.hpp"
#include "models/educational_material_list.hpp"
#include "models/material_sending.hpp"
#include "models/material_sending_page.hpp"
#include "models/medical_director_answer.hpp"
#include "models/medical_director_consult.hpp"
#include "models/medical_director_consult_page.hpp"
#include "models/motivational_note.hpp"
#include "models/motivational_note_page.hpp"
#include "models/new_appointment.hpp"
#include "models/new_coaching_call.hpp"
#include "models/new_coaching_goal.hpp"
#include "models/new_community_referral.hpp"
#include "models/new_material_sending.hpp"
#include "models/new_medical_director_consult.hpp"
#include "models/new_motivational_note.hpp"
#include "models/transportation_arrangement.hpp"
#include "work/routes.hpp"

namespace careway::api {

class CoachingApi {
public:
    virtual ~CoachingApi() = default;

    struct AnswerMedicalDirectorConsult {
        Id medicalDirectorConsultId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        MedicalDirectorAnswer body{};
    };

    struct AnswerMedicalDirectorConsultAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        MedicalDirectorConsult body{};
    };

    /// Answer as the medical director.
    virtual AnswerMedicalDirectorConsultAnswer answerMedicalDirectorConsult(Work& work, const AnswerMedicalDirectorConsult& request) = 0;

    struct ArrangeTransportation {
        Id appointmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        TransportationArrangement body{};
    };

    struct ArrangeTransportationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appointment body{};
    };

    /// Arrange transportation.
    virtual ArrangeTransportationAnswer arrangeTransportation(Work& work, const ArrangeTransportation& request) = 0;

    struct CancelAppointment {
        Id appointmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AppointmentCancellation body{};
    };

    struct CancelAppointmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appointment body{};
    };

    /// Cancel an appointment.
    virtual CancelAppointmentAnswer cancelAppointment(Work& work, const CancelAppointment& request) = 0;

    struct CancelCoachingCall {
        Id coachingCallId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CoachingCallCancellation body{};
    };

    struct CancelCoachingCallAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CoachingCall body{};
    };

    /// Cancel a planned call.
    virtual CancelCoachingCallAnswer cancelCoachingCall(Work& work, const CancelCoachingCall& request) = 0;

    struct CloseCoachingGoal {
        Id coachingGoalId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CoachingGoalClosing body{};
    };

    struct CloseCoachingGoalAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CoachingGoal body{};
    };

    /// Close a goal of coaching.
    virtual CloseCoachingGoalAnswer closeCoachingGoal(Work& work, const CloseCoachingGoal& request) = 0;

    struct CloseCommunityReferral {
        Id communityReferralId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CommunityReferralClosing body{};
    };

    struct CloseCommunityReferralAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CommunityReferral body{};
    };

    /// Say what became of a referral to a community resource.
    virtual CloseCommunityReferralAnswer closeCommunityReferral(Work& work, const CloseCommunityReferral& request) = 0;

    struct ConcludeCoachingCall {
        Id coachingCallId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CoachingCallConclusion body{};
    };

    struct ConcludeCoachingCallAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CoachingCall body{};
    };

    /// Say whether a call was held.
    virtual ConcludeCoachingCallAnswer concludeCoachingCall(Work& work, const ConcludeCoachingCall& request) = 0;

    struct CreateAppointment {
        std::string idempotencyKey{};
        NewAppointment body{};
    };

    struct CreateAppointmentAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Appointment body{};
    };

    /// Write down an appointment.
    virtual CreateAppointmentAnswer createAppointment(Work& work, const CreateAppointment& request) = 0;

    struct CreateCoachingCall {
        std::string idempotencyKey{};
        NewCoachingCall body{};
    };

    struct CreateCoachingCallAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        CoachingCall body{};
    };

    /// Plan a coaching call.
    virtual CreateCoachingCallAnswer createCoachingCall(Work& work, const CreateCoachingCall& request) = 0;

    struct CreateCoachingGoal {
        std::string idempotencyKey{};
        NewCoachingGoal body{};
    };

    struct CreateCoachingGoalAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        CoachingGoal body{};
    };

    /// Set a goal of coaching.
    virtual CreateCoachingGoalAnswer createCoachingGoal(Work& work, const CreateCoachingGoal& request) = 0;

    struct CreateCommunityReferral {
        std::string idempotencyKey{};
        NewCommunityReferral body{};
    };

    struct CreateCommunityReferralAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        CommunityReferral body{};
    };

    /// Refer to a community resource.
    virtual CreateCommunityReferralAnswer createCommunityReferral(Work& work, const CreateCommunityReferral& request) = 0;

    struct CreateMaterialSending {
        std::string idempotencyKey{};
        NewMaterialSending body{};
    };

    struct CreateMaterialSendingAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        MaterialSending body{};
    };

    /// Send an educational material.
    virtual CreateMaterialSendingAnswer createMaterialSending(Work& work, const CreateMaterialSending& request) = 0;

    struct CreateMedicalDirectorConsult {
        std::string idempotencyKey{};
        NewMedicalDirectorConsult body{};
    };

    struct CreateMedicalDirectorConsultAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        MedicalDirectorConsult body{};
    };

    /// Ask the medical director.
    virtual CreateMedicalDirectorConsultAnswer createMedicalDirectorConsult(Work& work, const CreateMedicalDirectorConsult& request) = 0;

    struct CreateMotivationalNote {
        std::string idempotencyKey{};
        NewMotivationalNote body{};
    };

    struct CreateMotivationalNoteAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        MotivationalNote body{};
    };

    /// Keep a motivational note.
    virtual CreateMotivationalNoteAnswer createMotivationalNote(Work& work, const CreateMotivationalNote& request) = 0;

    struct GetAppointment {
        Id appointmentId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetAppointmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appointment body{};
    };

    /// Read an appointment.
    virtual GetAppointmentAnswer getAppointment(Work& work, const GetAppointment& request) = 0;

    struct GetCoachingCall {
        Id coachingCallId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCoachingCallAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CoachingCall body{};
    };

    /// Read a coaching call.
    virtual GetCoachingCallAnswer getCoachingCall(Work& work, const GetCoachingCall& request) = 0;

    struct GetCoachingGoal {
        Id coachingGoalId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCoachingGoalAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CoachingGoal body{};
    };

    /// Read a goal of coaching.
    virtual GetCoachingGoalAnswer getCoachingGoal(Work& work, const GetCoachingGoal& request) = 0;

    struct GetCommunityReferral {
        Id communityReferralId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCommunityReferralAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CommunityReferral body{};
    };

    /// Read a referral to a community resource.
    virtual GetCommunityReferralAnswer getCommunityReferral(Work& work, const GetCommunityReferral& request) = 0;

    struct GetMaterialSending {
        Id materialSendingId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMaterialSendingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        MaterialSending body{};
    };

    /// Read which educational material was sent.
    virtual GetMaterialSendingAnswer getMaterialSending(Work& work, const GetMaterialSending& request) = 0;

    struct GetMedicalDirectorConsult {
        Id medicalDirectorConsultId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMedicalDirectorConsultAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        MedicalDirectorConsult body{};
    };

    /// Read a question to the medical director.
    virtual GetMedicalDirectorConsultAnswer getMedicalDirectorConsult(Work& work, const GetMedicalDirectorConsult& request) = 0;

    struct GetMotivationalNote {
        Id motivationalNoteId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMotivationalNoteAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        MotivationalNote body{};
    };

    /// Read a motivational note.
    virtual GetMotivationalNoteAnswer getMotivationalNote(Work& work, const GetMotivationalNote& request) = 0;

    struct ListAppointments {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAppointmentsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AppointmentPage body{};
    };

    /// List appointments.
    virtual ListAppointmentsAnswer listAppointments(Work& work, const ListAppointments& request) = 0;

    struct ListCoachingCalls {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCoachingCallsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CoachingCallPage body{};
    };

    /// List coaching calls.
    virtual ListCoachingCallsAnswer listCoachingCalls(Work& work, const ListCoachingCalls& request) = 0;

    struct ListCoachingGoals {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCoachingGoalsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CoachingGoalPage body{};
    };

    /// List goals of coaching.
    virtual ListCoachingGoalsAnswer listCoachingGoals(Work& work, const ListCoachingGoals& request) = 0;

    struct ListCommunityReferrals {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCommunityReferralsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CommunityReferralPage body{};
    };

    /// List referrals to community resources.
    virtual ListCommunityReferralsAnswer listCommunityReferrals(Work& work, const ListCommunityReferrals& request) = 0;

    struct ListEducationalMaterials { };

    struct ListEducationalMaterialsAnswer {
        static constexpr int status = 200;
        EducationalMaterialList body{};
    };

    /// List educational materials.
    virtual ListEducationalMaterialsAnswer listEducationalMaterials(Work& work, const ListEducationalMaterials& request) = 0;

    struct ListMaterialSendings {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMaterialSendingsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MaterialSendingPage body{};
    };

    /// List educational materials that were sent.
    virtual ListMaterialSendingsAnswer listMaterialSendings(Work& work, const ListMaterialSendings& request) = 0;

    struct ListMedicalDirectorConsults {
        std::optional<Id> memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMedicalDirectorConsultsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MedicalDirectorConsultPage body{};
    };

    /// List questions to the medical director.
    virtual ListMedicalDirectorConsultsAnswer listMedicalDirectorConsults(Work& work, const ListMedicalDirectorConsults& request) = 0;

    struct ListMotivationalNotes {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMotivationalNotesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MotivationalNotePage body{};
    };

    /// List motivational notes.
    virtual ListMotivationalNotesAnswer listMotivationalNotes(Work& work, const ListMotivationalNotes& request) = 0;

    struct PrepareAppointment {
        Id appointmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AppointmentPreparation body{};
    };

    struct PrepareAppointmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appointment body{};
    };

    /// Prepare an appointment.
    virtual PrepareAppointmentAnswer prepareAppointment(Work& work, const PrepareAppointment& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::AnswerMedicalDirectorConsult readAnswerMedicalDirectorConsult(const http::Request& in);
[[nodiscard]] http::Answer answerAnswerMedicalDirectorConsult(const CoachingApi::AnswerMedicalDirectorConsultAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ArrangeTransportation readArrangeTransportation(const http::Request& in);
[[nodiscard]] http::Answer answerArrangeTransportation(const CoachingApi::ArrangeTransportationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CancelAppointment readCancelAppointment(const http::Request& in);
[[nodiscard]] http::Answer answerCancelAppointment(const CoachingApi::CancelAppointmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CancelCoachingCall readCancelCoachingCall(const http::Request& in);
[[nodiscard]] http::Answer answerCancelCoachingCall(const CoachingApi::CancelCoachingCallAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CloseCoachingGoal readCloseCoachingGoal(const http::Request& in);
[[nodiscard]] http::Answer answerCloseCoachingGoal(const CoachingApi::CloseCoachingGoalAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CloseCommunityReferral readCloseCommunityReferral(const http::Request& in);
[[nodiscard]] http::Answer answerCloseCommunityReferral(const CoachingApi::CloseCommunityReferralAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ConcludeCoachingCall readConcludeCoachingCall(const http::Request& in);
[[nodiscard]] http::Answer answerConcludeCoachingCall(const CoachingApi::ConcludeCoachingCallAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateAppointment readCreateAppointment(const http::Request& in);
[[nodiscard]] http::Answer answerCreateAppointment(const CoachingApi::CreateAppointmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateCoachingCall readCreateCoachingCall(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCoachingCall(const CoachingApi::CreateCoachingCallAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateCoachingGoal readCreateCoachingGoal(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCoachingGoal(const CoachingApi::CreateCoachingGoalAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateCommunityReferral readCreateCommunityReferral(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCommunityReferral(const CoachingApi::CreateCommunityReferralAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateMaterialSending readCreateMaterialSending(const http::Request& in);
[[nodiscard]] http::Answer answerCreateMaterialSending(const CoachingApi::CreateMaterialSendingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateMedicalDirectorConsult readCreateMedicalDirectorConsult(const http::Request& in);
[[nodiscard]] http::Answer answerCreateMedicalDirectorConsult(const CoachingApi::CreateMedicalDirectorConsultAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::CreateMotivationalNote readCreateMotivationalNote(const http::Request& in);
[[nodiscard]] http::Answer answerCreateMotivationalNote(const CoachingApi::CreateMotivationalNoteAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetAppointment readGetAppointment(const http::Request& in);
[[nodiscard]] http::Answer answerGetAppointment(const CoachingApi::GetAppointmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetCoachingCall readGetCoachingCall(const http::Request& in);
[[nodiscard]] http::Answer answerGetCoachingCall(const CoachingApi::GetCoachingCallAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetCoachingGoal readGetCoachingGoal(const http::Request& in);
[[nodiscard]] http::Answer answerGetCoachingGoal(const CoachingApi::GetCoachingGoalAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetCommunityReferral readGetCommunityReferral(const http::Request& in);
[[nodiscard]] http::Answer answerGetCommunityReferral(const CoachingApi::GetCommunityReferralAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetMaterialSending readGetMaterialSending(const http::Request& in);
[[nodiscard]] http::Answer answerGetMaterialSending(const CoachingApi::GetMaterialSendingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetMedicalDirectorConsult readGetMedicalDirectorConsult(const http::Request& in);
[[nodiscard]] http::Answer answerGetMedicalDirectorConsult(const CoachingApi::GetMedicalDirectorConsultAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::GetMotivationalNote readGetMotivationalNote(const http::Request& in);
[[nodiscard]] http::Answer answerGetMotivationalNote(const CoachingApi::GetMotivationalNoteAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListAppointments readListAppointments(const http::Request& in);
[[nodiscard]] http::Answer answerListAppointments(const CoachingApi::ListAppointmentsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListCoachingCalls readListCoachingCalls(const http::Request& in);
[[nodiscard]] http::Answer answerListCoachingCalls(const CoachingApi::ListCoachingCallsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListCoachingGoals readListCoachingGoals(const http::Request& in);
[[nodiscard]] http::Answer answerListCoachingGoals(const CoachingApi::ListCoachingGoalsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListCommunityReferrals readListCommunityReferrals(const http::Request& in);
[[nodiscard]] http::Answer answerListCommunityReferrals(const CoachingApi::ListCommunityReferralsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListEducationalMaterials readListEducationalMaterials(const http::Request& in);
[[nodiscard]] http::Answer answerListEducationalMaterials(const CoachingApi::ListEducationalMaterialsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListMaterialSendings readListMaterialSendings(const http::Request& in);
[[nodiscard]] http::Answer answerListMaterialSendings(const CoachingApi::ListMaterialSendingsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListMedicalDirectorConsults readListMedicalDirectorConsults(const http::Request& in);
[[nodiscard]] http::Answer answerListMedicalDirectorConsults(const CoachingApi::ListMedicalDirectorConsultsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::ListMotivationalNotes readListMotivationalNotes(const http::Request& in);
[[nodiscard]] http::Answer answerListMotivationalNotes(const CoachingApi::ListMotivationalNotesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CoachingApi::PrepareAppointment readPrepareAppointment(const http::Request& in);
[[nodiscard]] http::Answer answerPrepareAppointment(const CoachingApi::PrepareAppointmentAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, CoachingApi& api);

} // namespace careway::api
