// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/eligibility_answer.hpp"
#include "models/eligibility_question.hpp"
#include "models/enrollment.hpp"
#include "models/enrollment_assignment.hpp"
#include "models/enrollment_page.hpp"
#include "models/new_attempt.hpp"
#include "models/new_discharge.hpp"
#include "models/new_referral.hpp"
#include "models/opt_in_word.hpp"
#include "models/opt_out_word.hpp"
#include "models/referral.hpp"
#include "models/referral_page.hpp"
#include "models/reinitiation.hpp"
#include "work/routes.hpp"

namespace careway::api {

class EnrollmentsApi {
public:
    virtual ~EnrollmentsApi() = default;

    struct ActivateEnrollment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct ActivateEnrollmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Take up the work.
    virtual ActivateEnrollmentAnswer activateEnrollment(Work& work, const ActivateEnrollment& request) = 0;

    struct AssignEnrollment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        EnrollmentAssignment body{};
    };

    struct AssignEnrollmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Hand an enrollment over.
    virtual AssignEnrollmentAnswer assignEnrollment(Work& work, const AssignEnrollment& request) = 0;

    struct BeginAssessment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct BeginAssessmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Begin the assessment.
    virtual BeginAssessmentAnswer beginAssessment(Work& work, const BeginAssessment& request) = 0;

    struct BeginOutreach {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct BeginOutreachAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Begin to reach a member.
    virtual BeginOutreachAnswer beginOutreach(Work& work, const BeginOutreach& request) = 0;

    struct CheckEligibility {
        EligibilityQuestion body{};
    };

    struct CheckEligibilityAnswer {
        static constexpr int status = 200;
        EligibilityAnswer body{};
    };

    /// Ask whether a program is for a member.
    virtual CheckEligibilityAnswer checkEligibility(Work& work, const CheckEligibility& request) = 0;

    struct CompleteAssessment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct CompleteAssessmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Complete the assessment.
    virtual CompleteAssessmentAnswer completeAssessment(Work& work, const CompleteAssessment& request) = 0;

    struct CreateReferral {
        std::string idempotencyKey{};
        NewReferral body{};
    };

    struct CreateReferralAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Referral body{};
    };

    /// Refer a member to a program.
    virtual CreateReferralAnswer createReferral(Work& work, const CreateReferral& request) = 0;

    struct DischargeEnrollment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewDischarge body{};
    };

    struct DischargeEnrollmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Discharge a member.
    virtual DischargeEnrollmentAnswer dischargeEnrollment(Work& work, const DischargeEnrollment& request) = 0;

    struct GetEnrollment {
        Id enrollmentId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetEnrollmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Read an enrollment.
    virtual GetEnrollmentAnswer getEnrollment(Work& work, const GetEnrollment& request) = 0;

    struct GetReferral {
        Id referralId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetReferralAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Referral body{};
    };

    /// Read a referral.
    virtual GetReferralAnswer getReferral(Work& work, const GetReferral& request) = 0;

    struct ListEnrollments {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListEnrollmentsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        EnrollmentPage body{};
    };

    /// List enrollments.
    virtual ListEnrollmentsAnswer listEnrollments(Work& work, const ListEnrollments& request) = 0;

    struct ListReferrals {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListReferralsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ReferralPage body{};
    };

    /// List referrals.
    virtual ListReferralsAnswer listReferrals(Work& work, const ListReferrals& request) = 0;

    struct OptIn {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        OptInWord body{};
    };

    struct OptInAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Opt a member in.
    virtual OptInAnswer optIn(Work& work, const OptIn& request) = 0;

    struct OptOut {
        Id enrollmentId{};
        std::string idempotencyKey{};
        OptOutWord body{};
    };

    struct OptOutAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Opt a member out.
    virtual OptOutAnswer optOut(Work& work, const OptOut& request) = 0;

    struct RecordAttempt {
        Id enrollmentId{};
        std::string idempotencyKey{};
        NewAttempt body{};
    };

    struct RecordAttemptAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Record an attempt to reach a member.
    virtual RecordAttemptAnswer recordAttempt(Work& work, const RecordAttempt& request) = 0;

    struct ReinitiateEnrollment {
        Id enrollmentId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        Reinitiation body{};
    };

    struct ReinitiateEnrollmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Enrollment body{};
    };

    /// Take a member up again.
    virtual ReinitiateEnrollmentAnswer reinitiateEnrollment(Work& work, const ReinitiateEnrollment& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::ActivateEnrollment readActivateEnrollment(const http::Request& in);
[[nodiscard]] http::Answer answerActivateEnrollment(const EnrollmentsApi::ActivateEnrollmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::AssignEnrollment readAssignEnrollment(const http::Request& in);
[[nodiscard]] http::Answer answerAssignEnrollment(const EnrollmentsApi::AssignEnrollmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::BeginAssessment readBeginAssessment(const http::Request& in);
[[nodiscard]] http::Answer answerBeginAssessment(const EnrollmentsApi::BeginAssessmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::BeginOutreach readBeginOutreach(const http::Request& in);
[[nodiscard]] http::Answer answerBeginOutreach(const EnrollmentsApi::BeginOutreachAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::CheckEligibility readCheckEligibility(const http::Request& in);
[[nodiscard]] http::Answer answerCheckEligibility(const EnrollmentsApi::CheckEligibilityAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::CompleteAssessment readCompleteAssessment(const http::Request& in);
[[nodiscard]] http::Answer answerCompleteAssessment(const EnrollmentsApi::CompleteAssessmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::CreateReferral readCreateReferral(const http::Request& in);
[[nodiscard]] http::Answer answerCreateReferral(const EnrollmentsApi::CreateReferralAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::DischargeEnrollment readDischargeEnrollment(const http::Request& in);
[[nodiscard]] http::Answer answerDischargeEnrollment(const EnrollmentsApi::DischargeEnrollmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::GetEnrollment readGetEnrollment(const http::Request& in);
[[nodiscard]] http::Answer answerGetEnrollment(const EnrollmentsApi::GetEnrollmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::GetReferral readGetReferral(const http::Request& in);
[[nodiscard]] http::Answer answerGetReferral(const EnrollmentsApi::GetReferralAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::ListEnrollments readListEnrollments(const http::Request& in);
[[nodiscard]] http::Answer answerListEnrollments(const EnrollmentsApi::ListEnrollmentsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::ListReferrals readListReferrals(const http::Request& in);
[[nodiscard]] http::Answer answerListReferrals(const EnrollmentsApi::ListReferralsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::OptIn readOptIn(const http::Request& in);
[[nodiscard]] http::Answer answerOptIn(const EnrollmentsApi::OptInAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::OptOut readOptOut(const http::Request& in);
[[nodiscard]] http::Answer answerOptOut(const EnrollmentsApi::OptOutAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::RecordAttempt readRecordAttempt(const http::Request& in);
[[nodiscard]] http::Answer answerRecordAttempt(const EnrollmentsApi::RecordAttemptAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] EnrollmentsApi::ReinitiateEnrollment readReinitiateEnrollment(const http::Request& in);
[[nodiscard]] http::Answer answerReinitiateEnrollment(const EnrollmentsApi::ReinitiateEnrollmentAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, EnrollmentsApi& api);

} // namespace careway::api
