#pragma once

#include "operations/prior_authorizations_api.hpp"

namespace careway::prior_authorizations {

/// The operations on prior authorizations: request_api.cpp has what who asks does, review_api.cpp and case_api.cpp what who reviews does,
/// coverage_api.cpp and practice_api.cpp what is asked of them.
class PriorAuthorizationsOperations : public api::PriorAuthorizationsApi {
public:
    AskInformationAnswer askInformation(Work& work, const AskInformation& request) override;
    AskPeerToPeerAnswer askPeerToPeer(Work& work, const AskPeerToPeer& request) override;
    AskSecondOpinionAnswer askSecondOpinion(Work& work, const AskSecondOpinion& request) override;
    CancelPriorAuthorizationAnswer cancelPriorAuthorization(Work& work, const CancelPriorAuthorization& request) override;
    ClaimPriorAuthorizationAnswer claimPriorAuthorization(Work& work, const ClaimPriorAuthorization& request) override;
    CreateGoldCardAnswer createGoldCard(Work& work, const CreateGoldCard& request) override;
    CreatePriorAuthorizationAnswer createPriorAuthorization(Work& work, const CreatePriorAuthorization& request) override;
    CreateReviewNoteAnswer createReviewNote(Work& work, const CreateReviewNote& request) override;
    CurtailPriorAuthorizationAnswer curtailPriorAuthorization(Work& work, const CurtailPriorAuthorization& request) override;
    DecideExpeditingAnswer decideExpediting(Work& work, const DecideExpediting& request) override;
    DecidePriorAuthorizationAnswer decidePriorAuthorization(Work& work, const DecidePriorAuthorization& request) override;
    DetermineCoverageRequirementsAnswer determineCoverageRequirements(Work& work, const DetermineCoverageRequirements& request) override;
    EndGoldCardAnswer endGoldCard(Work& work, const EndGoldCard& request) override;
    ExpeditePriorAuthorizationAnswer expeditePriorAuthorization(Work& work, const ExpeditePriorAuthorization& request) override;
    ExtendPriorAuthorizationAnswer extendPriorAuthorization(Work& work, const ExtendPriorAuthorization& request) override;
    GetGoldCardAnswer getGoldCard(Work& work, const GetGoldCard& request) override;
    GetPriorAuthorizationAnswer getPriorAuthorization(Work& work, const GetPriorAuthorization& request) override;
    GetReviewBackgroundAnswer getReviewBackground(Work& work, const GetReviewBackground& request) override;
    InquirePriorAuthorizationsAnswer inquirePriorAuthorizations(Work& work, const InquirePriorAuthorizations& request) override;
    ListAuthorizationRulesAnswer listAuthorizationRules(Work& work, const ListAuthorizationRules& request) override;
    ListGoldCardsAnswer listGoldCards(Work& work, const ListGoldCards& request) override;
    ListPriorAuthorizationsAnswer listPriorAuthorizations(Work& work, const ListPriorAuthorizations& request) override;
    ListReviewCasesAnswer listReviewCases(Work& work, const ListReviewCases& request) override;
    ListReviewNotesAnswer listReviewNotes(Work& work, const ListReviewNotes& request) override;
    PatchPriorAuthorizationAnswer patchPriorAuthorization(Work& work, const PatchPriorAuthorization& request) override;
    RecordPeerToPeerAnswer recordPeerToPeer(Work& work, const RecordPeerToPeer& request) override;
    ReleasePriorAuthorizationAnswer releasePriorAuthorization(Work& work, const ReleasePriorAuthorization& request) override;
    SearchPriorAuthorizationsAnswer searchPriorAuthorizations(Work& work, const SearchPriorAuthorizations& request) override;
    SubmitPriorAuthorizationAnswer submitPriorAuthorization(Work& work, const SubmitPriorAuthorization& request) override;
    SupplementPriorAuthorizationAnswer supplementPriorAuthorization(Work& work, const SupplementPriorAuthorization& request) override;
};

} // namespace careway::prior_authorizations
