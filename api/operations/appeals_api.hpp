// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/appeal.hpp"
#include "models/appeal_case_page.hpp"
#include "models/appeal_decision.hpp"
#include "models/appeal_dismissal.hpp"
#include "models/appeal_page.hpp"
#include "models/decision_urgency.hpp"
#include "models/dispute_kind.hpp"
#include "models/expediting_decision.hpp"
#include "models/expediting_question.hpp"
#include "models/extension_question.hpp"
#include "models/grievance.hpp"
#include "models/grievance_answer_asked.hpp"
#include "models/grievance_page.hpp"
#include "models/new_appeal.hpp"
#include "models/new_external_decision.hpp"
#include "models/new_grievance.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AppealsApi {
public:
    virtual ~AppealsApi() = default;

    struct AnswerGrievance {
        Id grievanceId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        GrievanceAnswerAsked body{};
    };

    struct AnswerGrievanceAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Grievance body{};
    };

    /// Answer a grievance.
    virtual AnswerGrievanceAnswer answerGrievance(Work& work, const AnswerGrievance& request) = 0;

    struct ClaimAppeal {
        Id appealId{};
        std::string idempotencyKey{};
    };

    struct ClaimAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Take up an appeal.
    virtual ClaimAppealAnswer claimAppeal(Work& work, const ClaimAppeal& request) = 0;

    struct CreateAppeal {
        std::string idempotencyKey{};
        NewAppeal body{};
    };

    struct CreateAppealAnswer {
        static constexpr int status = 201;
        std::string eTag{};
        std::string location{};
        Appeal body{};
    };

    /// Appeal a decision.
    virtual CreateAppealAnswer createAppeal(Work& work, const CreateAppeal& request) = 0;

    struct CreateGrievance {
        std::string idempotencyKey{};
        NewGrievance body{};
    };

    struct CreateGrievanceAnswer {
        static constexpr int status = 201;
        std::string eTag{};
        std::string location{};
        Grievance body{};
    };

    /// Bring a grievance.
    virtual CreateGrievanceAnswer createGrievance(Work& work, const CreateGrievance& request) = 0;

    struct DecideAppeal {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AppealDecision body{};
    };

    struct DecideAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Decide an appeal.
    virtual DecideAppealAnswer decideAppeal(Work& work, const DecideAppeal& request) = 0;

    struct DecideAppealExpediting {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExpeditingDecision body{};
    };

    struct DecideAppealExpeditingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Decide whether an appeal is decided sooner.
    virtual DecideAppealExpeditingAnswer decideAppealExpediting(Work& work, const DecideAppealExpediting& request) = 0;

    struct DismissAppeal {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AppealDismissal body{};
    };

    struct DismissAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Dismiss an appeal.
    virtual DismissAppealAnswer dismissAppeal(Work& work, const DismissAppeal& request) = 0;

    struct ExpediteAppeal {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExpeditingQuestion body{};
    };

    struct ExpediteAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Ask that an appeal be decided sooner.
    virtual ExpediteAppealAnswer expediteAppeal(Work& work, const ExpediteAppeal& request) = 0;

    struct ExtendAppeal {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExtensionQuestion body{};
    };

    struct ExtendAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Take more time for an appeal.
    virtual ExtendAppealAnswer extendAppeal(Work& work, const ExtendAppeal& request) = 0;

    struct GetAppeal {
        Id appealId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Read an appeal.
    virtual GetAppealAnswer getAppeal(Work& work, const GetAppeal& request) = 0;

    struct GetGrievance {
        Id grievanceId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetGrievanceAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Grievance body{};
    };

    /// Read a grievance.
    virtual GetGrievanceAnswer getGrievance(Work& work, const GetGrievance& request) = 0;

    struct ListAppealCases {
        std::optional<DisputeKind> kind{};
        std::optional<DecisionUrgency> urgency{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAppealCasesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AppealCasePage body{};
    };

    /// See what appeals and grievances are to be answered.
    virtual ListAppealCasesAnswer listAppealCases(Work& work, const ListAppealCases& request) = 0;

    struct ListAppeals {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAppealsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AppealPage body{};
    };

    /// List appeals.
    virtual ListAppealsAnswer listAppeals(Work& work, const ListAppeals& request) = 0;

    struct ListGrievances {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListGrievancesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        GrievancePage body{};
    };

    /// List grievances.
    virtual ListGrievancesAnswer listGrievances(Work& work, const ListGrievances& request) = 0;

    struct RecordExternalDecision {
        Id appealId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewExternalDecision body{};
    };

    struct RecordExternalDecisionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Record the decision of an independent reviewer.
    virtual RecordExternalDecisionAnswer recordExternalDecision(Work& work, const RecordExternalDecision& request) = 0;

    struct WithdrawAppeal {
        Id appealId{};
        std::string idempotencyKey{};
    };

    struct WithdrawAppealAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Appeal body{};
    };

    /// Withdraw an appeal.
    virtual WithdrawAppealAnswer withdrawAppeal(Work& work, const WithdrawAppeal& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::AnswerGrievance readAnswerGrievance(const http::Request& in);
[[nodiscard]] http::Answer answerAnswerGrievance(const AppealsApi::AnswerGrievanceAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ClaimAppeal readClaimAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerClaimAppeal(const AppealsApi::ClaimAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::CreateAppeal readCreateAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerCreateAppeal(const AppealsApi::CreateAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::CreateGrievance readCreateGrievance(const http::Request& in);
[[nodiscard]] http::Answer answerCreateGrievance(const AppealsApi::CreateGrievanceAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::DecideAppeal readDecideAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerDecideAppeal(const AppealsApi::DecideAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::DecideAppealExpediting readDecideAppealExpediting(const http::Request& in);
[[nodiscard]] http::Answer answerDecideAppealExpediting(const AppealsApi::DecideAppealExpeditingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::DismissAppeal readDismissAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerDismissAppeal(const AppealsApi::DismissAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ExpediteAppeal readExpediteAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerExpediteAppeal(const AppealsApi::ExpediteAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ExtendAppeal readExtendAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerExtendAppeal(const AppealsApi::ExtendAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::GetAppeal readGetAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerGetAppeal(const AppealsApi::GetAppealAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::GetGrievance readGetGrievance(const http::Request& in);
[[nodiscard]] http::Answer answerGetGrievance(const AppealsApi::GetGrievanceAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ListAppealCases readListAppealCases(const http::Request& in);
[[nodiscard]] http::Answer answerListAppealCases(const AppealsApi::ListAppealCasesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ListAppeals readListAppeals(const http::Request& in);
[[nodiscard]] http::Answer answerListAppeals(const AppealsApi::ListAppealsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::ListGrievances readListGrievances(const http::Request& in);
[[nodiscard]] http::Answer answerListGrievances(const AppealsApi::ListGrievancesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::RecordExternalDecision readRecordExternalDecision(const http::Request& in);
[[nodiscard]] http::Answer answerRecordExternalDecision(const AppealsApi::RecordExternalDecisionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AppealsApi::WithdrawAppeal readWithdrawAppeal(const http::Request& in);
[[nodiscard]] http::Answer answerWithdrawAppeal(const AppealsApi::WithdrawAppealAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AppealsApi& api);

} // namespace careway::api
