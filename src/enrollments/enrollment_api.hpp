#pragma once

#include "operations/enrollments_api.hpp"

namespace careway::enrollments {

/// The operations on eligibility, referrals and enrollments.
class EnrollmentsOperations : public api::EnrollmentsApi {
public:
    CheckEligibilityAnswer checkEligibility(Work& work, const CheckEligibility& request) override;
    ListReferralsAnswer listReferrals(Work& work, const ListReferrals& request) override;
    CreateReferralAnswer createReferral(Work& work, const CreateReferral& request) override;
    GetReferralAnswer getReferral(Work& work, const GetReferral& request) override;

    ListEnrollmentsAnswer listEnrollments(Work& work, const ListEnrollments& request) override;
    GetEnrollmentAnswer getEnrollment(Work& work, const GetEnrollment& request) override;
    BeginOutreachAnswer beginOutreach(Work& work, const BeginOutreach& request) override;
    RecordAttemptAnswer recordAttempt(Work& work, const RecordAttempt& request) override;
    OptInAnswer optIn(Work& work, const OptIn& request) override;
    OptOutAnswer optOut(Work& work, const OptOut& request) override;
    BeginAssessmentAnswer beginAssessment(Work& work, const BeginAssessment& request) override;
    CompleteAssessmentAnswer completeAssessment(Work& work, const CompleteAssessment& request) override;
    ActivateEnrollmentAnswer activateEnrollment(Work& work, const ActivateEnrollment& request) override;
    DischargeEnrollmentAnswer dischargeEnrollment(Work& work, const DischargeEnrollment& request) override;
    ReinitiateEnrollmentAnswer reinitiateEnrollment(Work& work, const ReinitiateEnrollment& request) override;
    AssignEnrollmentAnswer assignEnrollment(Work& work, const AssignEnrollment& request) override;
};

} // namespace careway::enrollments
