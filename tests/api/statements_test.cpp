#include "operations/table.hpp"
#include "support/examples_test.hpp"

#include <algorithm>
#include <map>
#include <mutex>

namespace careway {

namespace {

// What each operation may send to the database for its example, BEGIN and COMMIT aside. A number that grows wants a reason.
const std::map<std::string, std::size_t> most{
    {"acceptInvitation", 3},
    {"activateEnrollment", 9},
    {"adoptCarePlan", 7},
    {"agreeCarePlan", 7},
    {"answerGrievance", 13},
    {"answerMedicalDirectorConsult", 9},
    {"arrangeTransportation", 12},
    {"askInformation", 15},
    {"askPeerToPeer", 18},
    {"askSecondOpinion", 15},
    {"assignEnrollment", 14},
    {"assignTask", 9},
    {"beginAssessment", 9},
    {"beginOutreach", 20},
    {"cancelAppointment", 9},
    {"cancelCoachingCall", 12},
    {"cancelMeeting", 8},
    {"cancelPriorAuthorization", 9},
    {"cancelTask", 7},
    {"checkEligibility", 8},
    {"claimAppeal", 16},
    {"claimPriorAuthorization", 11},
    {"closeCarePlan", 7},
    {"closeCoachingGoal", 8},
    {"closeCommunityReferral", 8},
    {"compareCarePlanVersions", 4},
    {"completeAssessment", 14},
    {"completeTask", 7},
    {"concludeCoachingCall", 12},
    {"contributeCarePlan", 7},
    {"createAppeal", 16},
    {"createAppointment", 24},
    {"createAssessment", 16}, // it settles the screening that asked for it
    {"createAttachment", 6},
    {"createCarePlan", 7},
    {"createCoachingCall", 22},
    {"createCoachingGoal", 10},
    {"createCommunityReferral", 10},
    {"createConfidentialCommunication", 4},
    {"createCorrection", 5},
    {"createCoverage", 5},
    {"createDeparture", 16},
    {"createDisclosure", 5},
    {"createDuty", 6},
    {"createFacilityStay", 21},
    {"createGoldCard", 5},
    {"createGrievance", 14},
    {"createHonoredPlan", 11},
    {"createInvitation", 5},
    {"createMaterialSending", 19},
    {"createMedicalDirectorConsult", 23},
    {"createMeeting", 9},
    {"createMember", 4},
    {"createMotivationalNote", 9},
    {"createPcpSelection", 7},
    {"createPreference", 7},
    {"createPriorAuthorization", 6},
    {"createProvider", 8},
    {"createReferral", 24},
    {"createRelationship", 5}, // one looks whether it tells of a program of Part 2
    {"createRelease", 8},
    {"createRepresentative", 4},
    {"createRestriction", 4},
    {"createReviewNote", 5},
    {"createStaff", 5},
    {"createStepException", 9},
    {"createSupporter", 4},
    {"createTask", 16},
    {"createTeam", 5},
    {"createTreatmentCourse", 7},
    {"curtailPriorAuthorization", 17},
    {"decideAppeal", 28},
    {"decideAppealExpediting", 8},
    {"decideConfidentialCommunication", 4},
    {"decideCorrection", 5},
    {"decideExpediting", 15},
    {"decidePriorAuthorization", 17},
    {"decideRestriction", 4},
    {"determineCoverageRequirements", 14},
    {"disagreeCorrection", 4},
    {"dischargeEnrollment", 20},
    {"dischargeFacilityStay", 13},
    {"dismissAppeal", 14},
    {"electContinuityWindow", 13},
    {"endConfidentialCommunication", 4},
    {"endDuty", 4},
    {"endGoldCard", 4},
    {"endRelationship", 5},
    {"endRestriction", 4},
    {"evaluateStepTherapy", 11},
    {"expediteAppeal", 8},
    {"expeditePriorAuthorization", 9},
    {"explainAccess", 1},
    {"exportMember", 2},
    {"extendAppeal", 13},
    {"extendCorrection", 5},
    {"extendPriorAuthorization", 15},
    {"finishTopicCourse", 6},
    {"getAppeal", 3},
    {"getAppointment", 2},
    {"getAssessment", 4},
    {"getAttachment", 2},
    {"getAttachmentContent", 3},
    {"getAuthorizationMetrics", 3},
    {"getAuthorizationMetricsPage", 3},
    {"getCarePlan", 2},
    {"getCarePlanVersion", 3},
    {"getClaim", 2},
    {"getCoachingCall", 2},
    {"getCoachingGoal", 2},
    {"getCommunication", 2},
    {"getCommunityReferral", 2},
    {"getCondition", 2},
    {"getConfidentialCommunication", 1},
    {"getContinuityWindow", 2},
    {"getContractAsJson", 0},
    {"getContractAsYaml", 0},
    {"getCorrection", 1},
    {"getCoverage", 1},
    {"getDeparture", 1},
    {"getDisclosuresDocument", 5},
    {"getDocs", 0},
    {"getDocsAsset", 0},
    {"getDuty", 1},
    {"getEncounter", 2},
    {"getEnrollment", 2},
    {"getFacilityStay", 2},
    {"getGoldCard", 1},
    {"getGrievance", 3},
    {"getHealth", 0},
    {"getHonoredPlan", 7},
    {"getInstrument", 1},
    {"getInvitation", 1},
    {"getMaterialSending", 2},
    {"getMe", 2},
    {"getMedicalDirectorConsult", 2},
    {"getMedicationFill", 2},
    {"getMeeting", 2},
    {"getMember", 1},
    {"getMetrics", 0},
    {"getMotivationalNote", 2},
    {"getObservation", 2},
    {"getPcpSelection", 1},
    {"getPreference", 1},
    {"getPriorAuthorization", 3},
    {"getProcedure", 2},
    {"getProgram", 1},
    {"getProvider", 1},
    {"getReadiness", 1},
    {"getReferral", 2},
    {"getRelationship", 2},
    {"getRelease", 4},
    {"getRepresentative", 1},
    {"getRestriction", 1},
    {"getReviewBackground", 12}, // it asks for the windows of each service
    {"getRiskScore", 5},
    {"getSelfManagementTopic", 1},
    {"getStaff", 1},
    {"getStepException", 2},
    {"getSupporter", 1},
    {"getTask", 2},
    {"getTeam", 1},
    {"getTopicCourse", 2},
    {"getTreatmentCourse", 2},
    {"holdMeeting", 18},
    {"inquirePriorAuthorizations", 6},
    {"leaveTopicCourse", 6},
    {"listAccessLog", 2},
    {"listAffectedMembers", 1},
    {"listAppealCases", 1},
    {"listAppeals", 3},
    {"listAppointments", 2},
    {"listAssessmentTrends", 4},
    {"listAssessments", 3},
    {"listAttachments", 3},
    {"listAuditSeals", 1},
    {"listAuthorizationRules", 1},
    {"listCarePlanTemplates", 1},
    {"listCarePlanVersions", 3},
    {"listCarePlans", 2},
    {"listClaims", 2},
    {"listCoachingCalls", 2},
    {"listCoachingGoals", 2},
    {"listCommunications", 2},
    {"listCommunityReferrals", 2},
    {"listConditions", 2},
    {"listConfidentialCommunications", 2},
    {"listContactLines", 2},
    {"listContinuityWindows", 2},
    {"listCorrections", 2},
    {"listCoverages", 2},
    {"listDecisionClocks", 1},
    {"listDisclosureSuspensions", 1},
    {"listDisclosures", 4},
    {"listDuties", 1},
    {"listEducationalMaterials", 1},
    {"listEmergencyAccesses", 1},
    {"listEncounters", 2},
    {"listEnrollments", 2},
    {"listFacilityStays", 2},
    {"listFormularyEntries", 2},
    {"listGoldCards", 1},
    {"listGrievances", 3},
    {"listHonoredPlans", 7},
    {"listInstruments", 1},
    {"listLetterTemplates", 1},
    {"listMaterialSendings", 2},
    {"listMedicalDirectorConsults", 2},
    {"listMedicationFills", 2},
    {"listMeetings", 2},
    {"listMembers", 1},
    {"listMotivationalNotes", 2},
    {"listMyWork", 2},
    {"listObservations", 2},
    {"listPcpSelections", 2},
    {"listPreferences", 2},
    {"listPriorAuthorizations", 3},
    {"listProcedures", 2},
    {"listProgramFigures", 9},
    {"listPrograms", 1},
    {"listReferrals", 2},
    {"listRelationships", 3},
    {"listReleases", 6},
    {"listRepresentatives", 2},
    {"listRestrictions", 2},
    {"listReviewCases", 2},
    {"listReviewNotes", 3},
    {"listRiskRules", 1},
    {"listSelfManagementTopics", 1},
    {"listSpecialties", 1},
    {"listStaff", 1},
    {"listStepExceptions", 2},
    {"listStepPrograms", 1},
    {"listSupporters", 2},
    {"listTasks", 2},
    {"listTeams", 1},
    {"listTimeline", 3},
    {"listTopicCourses", 2},
    {"listTreatmentCourses", 2},
    {"openEmergencyAccess", 8},
    {"optIn", 60},
    {"optOut", 15},
    {"patchCarePlan", 5},
    {"patchCoverage", 5},
    {"patchFacilityStay", 12},
    {"patchMember", 4},
    {"patchPcpSelection", 6},
    {"patchPriorAuthorization", 6},
    {"patchProvider", 10},
    {"patchRelease", 7},
    {"patchRepresentative", 5},
    {"patchStaff", 5},
    {"patchSupporter", 5},
    {"patchTeam", 5},
    {"patchTreatmentCourse", 6},
    {"prepareAppointment", 12},
    {"proposeCarePlan", 7},
    {"putAttachmentContent", 5},
    {"readCommunication", 5},
    {"recordAttempt", 12},
    {"recordExternalDecision", 19},
    {"recordPeerToPeer", 10},
    {"recordTopicStep", 6},
    {"reinitiateEnrollment", 16},
    {"releasePriorAuthorization", 8},
    {"replaceHonoredPlan", 11},
    {"reviewEmergencyAccess", 4},
    {"revokeRelease", 7},
    {"searchContinuityWindows", 9},
    {"searchMembers", 1},
    {"searchPriorAuthorizations", 3},
    {"searchProviders", 4},
    {"signRelease", 7},
    {"startTopicCourse", 8},
    {"submitPriorAuthorization", 21},
    {"submitRelease", 7},
    {"supplementPriorAuthorization", 10},
    {"suspendDisclosure", 5},
    {"withdrawAppeal", 9},
    {"writeRecords", 10},
};

bool personal(const std::string& operation)
{
    const auto all = operations::all();
    return std::any_of(all.begin(), all.end(), [&](const auto* each) { return each->id == operation && each->personalData; });
}

/// Hears what is sent to the database, but for the bounds of transactions.
class Statements : public ExamplesTest {
protected:
    void SetUp() override
    {
        ExamplesTest::SetUp();
        if (IsSkipped()) return;
        house().database().observe([this](const sql::Statement& statement) { hear(statement); });
    }

    /// What the request of the sample makes heard.
    std::vector<std::string> heardFor(const Sample& sample)
    {
        const auto ready = prepared(sample);
        {
            const std::lock_guard lock(mutex_);
            heard_.clear();
        }
        const auto reply = sent(ready);
        EXPECT_EQ(reply.status / 100, 2) << reply.body;
        const std::lock_guard lock(mutex_);
        return heard_;
    }

private:
    void hear(const sql::Statement& statement)
    {
        if (statement.name == "BEGIN" || statement.name == "COMMIT" || statement.name == "ROLLBACK") return;
        EXPECT_TRUE(statement.named) << "counts among the figures as other: " << statement.sql;
        const std::lock_guard lock(mutex_);
        heard_.emplace_back(statement.name);
    }

    std::mutex mutex_;
    std::vector<std::string> heard_;
};

TEST_F(Statements, NoOperationSendsMoreOfThemThanItIsKnownToNeed)
{
    std::set<std::string> asked;
    for (const auto& sample : samples()) {
        SCOPED_TRACE(sample.operation);
        asked.insert(sample.operation);
        auto heard = heardFor(sample);
        if (personal(sample.operation)) {
            EXPECT_TRUE(!heard.empty() && heard.back() == "add to the audit") << "leaves no row of the audit, or not as its last";
            heard.pop_back();
        }
        const auto row = most.find(sample.operation);
        if (row == most.end()) {
            ADD_FAILURE() << "has no row; it sends " << heard.size() << ": " << ::testing::PrintToString(heard);
            continue;
        }
        EXPECT_LE(heard.size(), row->second) << ::testing::PrintToString(heard);
    }
    EXPECT_EQ(asked, contract_.operations());
    for (const auto& [operation, count] : most)
        EXPECT_TRUE(asked.contains(operation)) << operation << " is no operation of the contract";
}

} // namespace

} // namespace careway
