#pragma once

#include "operations/assessments_api.hpp"

namespace careway::assessments {

/// The operations on instruments and on what people answered.
class AssessmentsOperations : public api::AssessmentsApi {
public:
    ListInstrumentsAnswer listInstruments(Work& work, const ListInstruments& request) override;
    GetInstrumentAnswer getInstrument(Work& work, const GetInstrument& request) override;

    ListAssessmentsAnswer listAssessments(Work& work, const ListAssessments& request) override;
    CreateAssessmentAnswer createAssessment(Work& work, const CreateAssessment& request) override;
    std::optional<CreateAssessmentAnswer> salvageCreateAssessment(Work& work, const TurnedAway& request) override;
    GetAssessmentAnswer getAssessment(Work& work, const GetAssessment& request) override;
    ListAssessmentTrendsAnswer listAssessmentTrends(Work& work, const ListAssessmentTrends& request) override;
};

} // namespace careway::assessments
