// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/assessment.hpp"
#include "models/assessment_page.hpp"
#include "models/assessment_trend_list.hpp"
#include "models/instrument.hpp"
#include "models/instrument_page.hpp"
#include "models/new_assessment.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AssessmentsApi {
public:
    virtual ~AssessmentsApi() = default;

    struct CreateAssessment {
        std::string idempotencyKey{};
        NewAssessment body{};
    };

    struct CreateAssessmentAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Assessment body{};
    };

    /// Answer an instrument.
    virtual CreateAssessmentAnswer createAssessment(Work& work, const CreateAssessment& request) = 0;

    /// What is kept of one that is refused; nothing: it stays refused.
    virtual std::optional<CreateAssessmentAnswer> salvageCreateAssessment(Work& work, const TurnedAway& request) = 0;

    struct GetAssessment {
        Id assessmentId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetAssessmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Assessment body{};
    };

    /// Read an assessment.
    virtual GetAssessmentAnswer getAssessment(Work& work, const GetAssessment& request) = 0;

    struct GetInstrument {
        std::string instrumentCode{};
        std::optional<Date> asOf{};
    };

    struct GetInstrumentAnswer {
        static constexpr int status = 200;
        Instrument body{};
    };

    /// Read an instrument.
    virtual GetInstrumentAnswer getInstrument(Work& work, const GetInstrument& request) = 0;

    struct ListAssessmentTrends {
        Id memberId{};
        std::optional<std::string> code{};
    };

    struct ListAssessmentTrendsAnswer {
        static constexpr int status = 200;
        AssessmentTrendList body{};
    };

    /// Follow a member's scores.
    virtual ListAssessmentTrendsAnswer listAssessmentTrends(Work& work, const ListAssessmentTrends& request) = 0;

    struct ListAssessments {
        Id memberId{};
        std::optional<std::string> code{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAssessmentsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AssessmentPage body{};
    };

    /// List assessments.
    virtual ListAssessmentsAnswer listAssessments(Work& work, const ListAssessments& request) = 0;

    struct ListInstruments {
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListInstrumentsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        InstrumentPage body{};
    };

    /// List instruments.
    virtual ListInstrumentsAnswer listInstruments(Work& work, const ListInstruments& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::CreateAssessment readCreateAssessment(const http::Request& in);
[[nodiscard]] http::Answer answerCreateAssessment(const AssessmentsApi::CreateAssessmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::GetAssessment readGetAssessment(const http::Request& in);
[[nodiscard]] http::Answer answerGetAssessment(const AssessmentsApi::GetAssessmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::GetInstrument readGetInstrument(const http::Request& in);
[[nodiscard]] http::Answer answerGetInstrument(const AssessmentsApi::GetInstrumentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::ListAssessmentTrends readListAssessmentTrends(const http::Request& in);
[[nodiscard]] http::Answer answerListAssessmentTrends(const AssessmentsApi::ListAssessmentTrendsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::ListAssessments readListAssessments(const http::Request& in);
[[nodiscard]] http::Answer answerListAssessments(const AssessmentsApi::ListAssessmentsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AssessmentsApi::ListInstruments readListInstruments(const http::Request& in);
[[nodiscard]] http::Answer answerListInstruments(const AssessmentsApi::ListInstrumentsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AssessmentsApi& api);

} // namespace careway::api
