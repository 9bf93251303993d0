#pragma once

#include "operations/appeals_api.hpp"

namespace careway::appeals {

/// Appeals and grievances: filed and read in filing_api.cpp and grievance_api.cpp, decided in review_api.cpp.
class AppealsOperations : public api::AppealsApi {
public:
    AnswerGrievanceAnswer answerGrievance(Work& work, const AnswerGrievance& request) override;
    ClaimAppealAnswer claimAppeal(Work& work, const ClaimAppeal& request) override;
    CreateAppealAnswer createAppeal(Work& work, const CreateAppeal& request) override;
    CreateGrievanceAnswer createGrievance(Work& work, const CreateGrievance& request) override;
    DecideAppealAnswer decideAppeal(Work& work, const DecideAppeal& request) override;
    DecideAppealExpeditingAnswer decideAppealExpediting(Work& work, const DecideAppealExpediting& request) override;
    DismissAppealAnswer dismissAppeal(Work& work, const DismissAppeal& request) override;
    ExpediteAppealAnswer expediteAppeal(Work& work, const ExpediteAppeal& request) override;
    ExtendAppealAnswer extendAppeal(Work& work, const ExtendAppeal& request) override;
    GetAppealAnswer getAppeal(Work& work, const GetAppeal& request) override;
    GetGrievanceAnswer getGrievance(Work& work, const GetGrievance& request) override;
    ListAppealCasesAnswer listAppealCases(Work& work, const ListAppealCases& request) override;
    ListAppealsAnswer listAppeals(Work& work, const ListAppeals& request) override;
    ListGrievancesAnswer listGrievances(Work& work, const ListGrievances& request) override;
    RecordExternalDecisionAnswer recordExternalDecision(Work& work, const RecordExternalDecision& request) override;
    WithdrawAppealAnswer withdrawAppeal(Work& work, const WithdrawAppeal& request) override;
};

} // namespace careway::appeals
