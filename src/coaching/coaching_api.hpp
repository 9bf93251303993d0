#pragma once

#include "operations/coaching_api.hpp"

namespace careway::coaching {

/// The operations of coaching: call_api.cpp has those on calls and notes, support_api.cpp those on goals, materials and community
/// resources, consult_api.cpp those on the medical director and appointments.
class CoachingOperations : public api::CoachingApi {
public:
    ListCoachingCallsAnswer listCoachingCalls(Work& work, const ListCoachingCalls& request) override;
    CreateCoachingCallAnswer createCoachingCall(Work& work, const CreateCoachingCall& request) override;
    GetCoachingCallAnswer getCoachingCall(Work& work, const GetCoachingCall& request) override;
    ConcludeCoachingCallAnswer concludeCoachingCall(Work& work, const ConcludeCoachingCall& request) override;
    CancelCoachingCallAnswer cancelCoachingCall(Work& work, const CancelCoachingCall& request) override;
    ListMotivationalNotesAnswer listMotivationalNotes(Work& work, const ListMotivationalNotes& request) override;
    CreateMotivationalNoteAnswer createMotivationalNote(Work& work, const CreateMotivationalNote& request) override;
    GetMotivationalNoteAnswer getMotivationalNote(Work& work, const GetMotivationalNote& request) override;

    ListCoachingGoalsAnswer listCoachingGoals(Work& work, const ListCoachingGoals& request) override;
    CreateCoachingGoalAnswer createCoachingGoal(Work& work, const CreateCoachingGoal& request) override;
    GetCoachingGoalAnswer getCoachingGoal(Work& work, const GetCoachingGoal& request) override;
    CloseCoachingGoalAnswer closeCoachingGoal(Work& work, const CloseCoachingGoal& request) override;
    ListEducationalMaterialsAnswer listEducationalMaterials(Work& work, const ListEducationalMaterials& request) override;
    ListMaterialSendingsAnswer listMaterialSendings(Work& work, const ListMaterialSendings& request) override;
    CreateMaterialSendingAnswer createMaterialSending(Work& work, const CreateMaterialSending& request) override;
    GetMaterialSendingAnswer getMaterialSending(Work& work, const GetMaterialSending& request) override;
    ListCommunityReferralsAnswer listCommunityReferrals(Work& work, const ListCommunityReferrals& request) override;
    CreateCommunityReferralAnswer createCommunityReferral(Work& work, const CreateCommunityReferral& request) override;
    GetCommunityReferralAnswer getCommunityReferral(Work& work, const GetCommunityReferral& request) override;
    CloseCommunityReferralAnswer closeCommunityReferral(Work& work, const CloseCommunityReferral& request) override;

    ListMedicalDirectorConsultsAnswer listMedicalDirectorConsults(Work& work, const ListMedicalDirectorConsults& request) override;
    CreateMedicalDirectorConsultAnswer createMedicalDirectorConsult(Work& work, const CreateMedicalDirectorConsult& request) override;
    GetMedicalDirectorConsultAnswer getMedicalDirectorConsult(Work& work, const GetMedicalDirectorConsult& request) override;
    AnswerMedicalDirectorConsultAnswer answerMedicalDirectorConsult(Work& work, const AnswerMedicalDirectorConsult& request) override;
    ListAppointmentsAnswer listAppointments(Work& work, const ListAppointments& request) override;
    CreateAppointmentAnswer createAppointment(Work& work, const CreateAppointment& request) override;
    GetAppointmentAnswer getAppointment(Work& work, const GetAppointment& request) override;
    PrepareAppointmentAnswer prepareAppointment(Work& work, const PrepareAppointment& request) override;
    ArrangeTransportationAnswer arrangeTransportation(Work& work, const ArrangeTransportation& request) override;
    CancelAppointmentAnswer cancelAppointment(Work& work, const CancelAppointment& request) override;
};

} // namespace careway::coaching
