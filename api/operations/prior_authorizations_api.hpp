// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/authorization_cancellation.hpp"
#include "models/authorization_decision.hpp"
#include "models/authorization_inquiry.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_rule_page.hpp"
#include "models/authorization_search.hpp"
#include "models/authorization_status_page.hpp"
#include "models/authorization_supplement.hpp"
#include "models/case_holding.hpp"
#include "models/coverage_answer.hpp"
#include "models/coverage_question.hpp"
#include "models/curtailment.hpp"
#include "models/decision_urgency.hpp"
#include "models/expediting_decision.hpp"
#include "models/expediting_question.hpp"
#include "models/extension_question.hpp"
#include "models/gold_card.hpp"
#include "models/gold_card_ending.hpp"
#include "models/gold_card_page.hpp"
#include "models/information_question.hpp"
#include "models/line_of_business.hpp"
#include "models/new_gold_card.hpp"
#include "models/new_prior_authorization.hpp"
#include "models/new_review_note.hpp"
#include "models/opinion_question.hpp"
#include "models/peer_conversation.hpp"
#include "models/peer_question.hpp"
#include "models/prior_authorization.hpp"
#include "models/prior_authorization_page.hpp"
#include "models/prior_authorization_patch.hpp"
#include "models/review_background.hpp"
#include "models/review_case_page.hpp"
#include "models/review_note.hpp"
#include "models/review_note_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class PriorAuthorizationsApi {
public:
    virtual ~PriorAuthorizationsApi() = default;

    struct AskInformation {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        InformationQuestion body{};
    };

    struct AskInformationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Ask for what is missing.
    virtual AskInformationAnswer askInformation(Work& work, const AskInformation& request) = 0;

    struct AskPeerToPeer {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        PeerQuestion body{};
    };

    struct AskPeerToPeerAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Ask to speak with the medical director.
    virtual AskPeerToPeerAnswer askPeerToPeer(Work& work, const AskPeerToPeer& request) = 0;

    struct AskSecondOpinion {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        OpinionQuestion body{};
    };

    struct AskSecondOpinionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Ask for a second opinion.
    virtual AskSecondOpinionAnswer askSecondOpinion(Work& work, const AskSecondOpinion& request) = 0;

    struct CancelPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AuthorizationCancellation body{};
    };

    struct CancelPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Withdraw a request.
    virtual CancelPriorAuthorizationAnswer cancelPriorAuthorization(Work& work, const CancelPriorAuthorization& request) = 0;

    struct ClaimPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
    };

    struct ClaimPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Take up a case.
    virtual ClaimPriorAuthorizationAnswer claimPriorAuthorization(Work& work, const ClaimPriorAuthorization& request) = 0;

    struct CreateGoldCard {
        std::string idempotencyKey{};
        NewGoldCard body{};
    };

    struct CreateGoldCardAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        GoldCard body{};
    };

    /// Give a gold card.
    virtual CreateGoldCardAnswer createGoldCard(Work& work, const CreateGoldCard& request) = 0;

    struct CreatePriorAuthorization {
        std::string idempotencyKey{};
        NewPriorAuthorization body{};
    };

    struct CreatePriorAuthorizationAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Draft a request.
    virtual CreatePriorAuthorizationAnswer createPriorAuthorization(Work& work, const CreatePriorAuthorization& request) = 0;

    struct CreateReviewNote {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        NewReviewNote body{};
    };

    struct CreateReviewNoteAnswer {
        static constexpr int status = 201;
        std::string location{};
        ReviewNote body{};
    };

    /// Write a note on a case.
    virtual CreateReviewNoteAnswer createReviewNote(Work& work, const CreateReviewNote& request) = 0;

    struct CurtailPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        Curtailment body{};
    };

    struct CurtailPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// End an approved course sooner.
    virtual CurtailPriorAuthorizationAnswer curtailPriorAuthorization(Work& work, const CurtailPriorAuthorization& request) = 0;

    struct DecideExpediting {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExpeditingDecision body{};
    };

    struct DecideExpeditingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Decide whether it is decided sooner.
    virtual DecideExpeditingAnswer decideExpediting(Work& work, const DecideExpediting& request) = 0;

    struct DecidePriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AuthorizationDecision body{};
    };

    struct DecidePriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Decide.
    virtual DecidePriorAuthorizationAnswer decidePriorAuthorization(Work& work, const DecidePriorAuthorization& request) = 0;

    struct DetermineCoverageRequirements {
        CoverageQuestion body{};
    };

    struct DetermineCoverageRequirementsAnswer {
        static constexpr int status = 200;
        CoverageAnswer body{};
    };

    /// Ask whether an authorization is needed, and with what.
    virtual DetermineCoverageRequirementsAnswer determineCoverageRequirements(Work& work, const DetermineCoverageRequirements& request) = 0;

    struct EndGoldCard {
        Id goldCardId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        GoldCardEnding body{};
    };

    struct EndGoldCardAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        GoldCard body{};
    };

    /// Take back a gold card.
    virtual EndGoldCardAnswer endGoldCard(Work& work, const EndGoldCard& request) = 0;

    struct ExpeditePriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExpeditingQuestion body{};
    };

    struct ExpeditePriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Ask that it be decided sooner.
    virtual ExpeditePriorAuthorizationAnswer expeditePriorAuthorization(Work& work, const ExpeditePriorAuthorization& request) = 0;

    struct ExtendPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ExtensionQuestion body{};
    };

    struct ExtendPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Take more time.
    virtual ExtendPriorAuthorizationAnswer extendPriorAuthorization(Work& work, const ExtendPriorAuthorization& request) = 0;

    struct GetGoldCard {
        Id goldCardId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetGoldCardAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        GoldCard body{};
    };

    /// Read a gold card.
    virtual GetGoldCardAnswer getGoldCard(Work& work, const GetGoldCard& request) = 0;

    struct GetPriorAuthorization {
        Id priorAuthorizationId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Read a prior authorization.
    virtual GetPriorAuthorizationAnswer getPriorAuthorization(Work& work, const GetPriorAuthorization& request) = 0;

    struct GetReviewBackground {
        Id priorAuthorizationId{};
    };

    struct GetReviewBackgroundAnswer {
        static constexpr int status = 200;
        ReviewBackground body{};
    };

    /// See what a decision rests on.
    virtual GetReviewBackgroundAnswer getReviewBackground(Work& work, const GetReviewBackground& request) = 0;

    struct InquirePriorAuthorizations {
        AuthorizationInquiry body{};
    };

    struct InquirePriorAuthorizationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AuthorizationStatusPage body{};
    };

    /// Inquire about authorizations of a member.
    virtual InquirePriorAuthorizationsAnswer inquirePriorAuthorizations(Work& work, const InquirePriorAuthorizations& request) = 0;

    struct ListAuthorizationRules {
        std::optional<Date> day{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAuthorizationRulesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AuthorizationRulePage body{};
    };

    /// List for what an authorization is needed.
    virtual ListAuthorizationRulesAnswer listAuthorizationRules(Work& work, const ListAuthorizationRules& request) = 0;

    struct ListGoldCards {
        std::optional<Id> providerId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListGoldCardsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        GoldCardPage body{};
    };

    /// List gold cards.
    virtual ListGoldCardsAnswer listGoldCards(Work& work, const ListGoldCards& request) = 0;

    struct ListPriorAuthorizations {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListPriorAuthorizationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        PriorAuthorizationPage body{};
    };

    /// List prior authorizations.
    virtual ListPriorAuthorizationsAnswer listPriorAuthorizations(Work& work, const ListPriorAuthorizations& request) = 0;

    struct ListReviewCases {
        std::optional<DecisionUrgency> urgency{};
        std::optional<AuthorizationKind> kind{};
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::optional<CaseHolding> held{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListReviewCasesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ReviewCasePage body{};
    };

    /// See what is to be decided.
    virtual ListReviewCasesAnswer listReviewCases(Work& work, const ListReviewCases& request) = 0;

    struct ListReviewNotes {
        Id priorAuthorizationId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListReviewNotesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ReviewNotePage body{};
    };

    /// Read the notes on a case.
    virtual ListReviewNotesAnswer listReviewNotes(Work& work, const ListReviewNotes& request) = 0;

    struct PatchPriorAuthorization {
        Id priorAuthorizationId{};
        std::string ifMatch{};
        PriorAuthorizationPatch body{};
    };

    struct PatchPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Change a draft.
    virtual PatchPriorAuthorizationAnswer patchPriorAuthorization(Work& work, const PatchPriorAuthorization& request) = 0;

    struct RecordPeerToPeer {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        PeerConversation body{};
    };

    struct RecordPeerToPeerAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Record a conversation of peers.
    virtual RecordPeerToPeerAnswer recordPeerToPeer(Work& work, const RecordPeerToPeer& request) = 0;

    struct ReleasePriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
    };

    struct ReleasePriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Lay down a case.
    virtual ReleasePriorAuthorizationAnswer releasePriorAuthorization(Work& work, const ReleasePriorAuthorization& request) = 0;

    struct SearchPriorAuthorizations {
        AuthorizationSearch body{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct SearchPriorAuthorizationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AuthorizationStatusPage body{};
    };

    /// Ask how all requests of a practice stand.
    virtual SearchPriorAuthorizationsAnswer searchPriorAuthorizations(Work& work, const SearchPriorAuthorizations& request) = 0;

    struct SubmitPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct SubmitPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Submit a request.
    virtual SubmitPriorAuthorizationAnswer submitPriorAuthorization(Work& work, const SubmitPriorAuthorization& request) = 0;

    struct SupplementPriorAuthorization {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        AuthorizationSupplement body{};
    };

    struct SupplementPriorAuthorizationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Give what was asked for.
    virtual SupplementPriorAuthorizationAnswer supplementPriorAuthorization(Work& work, const SupplementPriorAuthorization& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::AskInformation readAskInformation(const http::Request& in);
[[nodiscard]] http::Answer answerAskInformation(const PriorAuthorizationsApi::AskInformationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::AskPeerToPeer readAskPeerToPeer(const http::Request& in);
[[nodiscard]] http::Answer answerAskPeerToPeer(const PriorAuthorizationsApi::AskPeerToPeerAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::AskSecondOpinion readAskSecondOpinion(const http::Request& in);
[[nodiscard]] http::Answer answerAskSecondOpinion(const PriorAuthorizationsApi::AskSecondOpinionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CancelPriorAuthorization readCancelPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerCancelPriorAuthorization(const PriorAuthorizationsApi::CancelPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ClaimPriorAuthorization readClaimPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerClaimPriorAuthorization(const PriorAuthorizationsApi::ClaimPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CreateGoldCard readCreateGoldCard(const http::Request& in);
[[nodiscard]] http::Answer answerCreateGoldCard(const PriorAuthorizationsApi::CreateGoldCardAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CreatePriorAuthorization readCreatePriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerCreatePriorAuthorization(const PriorAuthorizationsApi::CreatePriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CreateReviewNote readCreateReviewNote(const http::Request& in);
[[nodiscard]] http::Answer answerCreateReviewNote(const PriorAuthorizationsApi::CreateReviewNoteAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CurtailPriorAuthorization readCurtailPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerCurtailPriorAuthorization(const PriorAuthorizationsApi::CurtailPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::DecideExpediting readDecideExpediting(const http::Request& in);
[[nodiscard]] http::Answer answerDecideExpediting(const PriorAuthorizationsApi::DecideExpeditingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::DecidePriorAuthorization readDecidePriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerDecidePriorAuthorization(const PriorAuthorizationsApi::DecidePriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::DetermineCoverageRequirements readDetermineCoverageRequirements(const http::Request& in);
[[nodiscard]] http::Answer answerDetermineCoverageRequirements(const PriorAuthorizationsApi::DetermineCoverageRequirementsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::EndGoldCard readEndGoldCard(const http::Request& in);
[[nodiscard]] http::Answer answerEndGoldCard(const PriorAuthorizationsApi::EndGoldCardAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ExpeditePriorAuthorization readExpeditePriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerExpeditePriorAuthorization(const PriorAuthorizationsApi::ExpeditePriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ExtendPriorAuthorization readExtendPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerExtendPriorAuthorization(const PriorAuthorizationsApi::ExtendPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::GetGoldCard readGetGoldCard(const http::Request& in);
[[nodiscard]] http::Answer answerGetGoldCard(const PriorAuthorizationsApi::GetGoldCardAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::GetPriorAuthorization readGetPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerGetPriorAuthorization(const PriorAuthorizationsApi::GetPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::GetReviewBackground readGetReviewBackground(const http::Request& in);
[[nodiscard]] http::Answer answerGetReviewBackground(const PriorAuthorizationsApi::GetReviewBackgroundAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::InquirePriorAuthorizations readInquirePriorAuthorizations(const http::Request& in);
[[nodiscard]] http::Answer answerInquirePriorAuthorizations(const PriorAuthorizationsApi::InquirePriorAuthorizationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ListAuthorizationRules readListAuthorizationRules(const http::Request& in);
[[nodiscard]] http::Answer answerListAuthorizationRules(const PriorAuthorizationsApi::ListAuthorizationRulesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ListGoldCards readListGoldCards(const http::Request& in);
[[nodiscard]] http::Answer answerListGoldCards(const PriorAuthorizationsApi::ListGoldCardsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ListPriorAuthorizations readListPriorAuthorizations(const http::Request& in);
[[nodiscard]] http::Answer answerListPriorAuthorizations(const PriorAuthorizationsApi::ListPriorAuthorizationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ListReviewCases readListReviewCases(const http::Request& in);
[[nodiscard]] http::Answer answerListReviewCases(const PriorAuthorizationsApi::ListReviewCasesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ListReviewNotes readListReviewNotes(const http::Request& in);
[[nodiscard]] http::Answer answerListReviewNotes(const PriorAuthorizationsApi::ListReviewNotesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::PatchPriorAuthorization readPatchPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerPatchPriorAuthorization(const PriorAuthorizationsApi::PatchPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::RecordPeerToPeer readRecordPeerToPeer(const http::Request& in);
[[nodiscard]] http::Answer answerRecordPeerToPeer(const PriorAuthorizationsApi::RecordPeerToPeerAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::ReleasePriorAuthorization readReleasePriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerReleasePriorAuthorization(const PriorAuthorizationsApi::ReleasePriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::SearchPriorAuthorizations readSearchPriorAuthorizations(const http::Request& in);
[[nodiscard]] http::Answer answerSearchPriorAuthorizations(const PriorAuthorizationsApi::SearchPriorAuthorizationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::SubmitPriorAuthorization readSubmitPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerSubmitPriorAuthorization(const PriorAuthorizationsApi::SubmitPriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::SupplementPriorAuthorization readSupplementPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerSupplementPriorAuthorization(const PriorAuthorizationsApi::SupplementPriorAuthorizationAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, PriorAuthorizationsApi& api);

} // namespace careway::api
