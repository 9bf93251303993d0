// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/enrollment_move.hpp"

namespace careway::api {

std::string_view nameOf(EnrollmentMove value, json::As<EnrollmentMove>)
{
    switch (value) {
    case EnrollmentMove::beginOutreach: return "begin-outreach";
    case EnrollmentMove::recordAttempt: return "record-attempt";
    case EnrollmentMove::optIn: return "opt-in";
    case EnrollmentMove::optOut: return "opt-out";
    case EnrollmentMove::beginAssessment: return "begin-assessment";
    case EnrollmentMove::completeAssessment: return "complete-assessment";
    case EnrollmentMove::activate: return "activate";
    case EnrollmentMove::discharge: return "discharge";
    case EnrollmentMove::reinitiate: return "reinitiate";
    }
    return {};
}

std::optional<EnrollmentMove> parse(std::string_view text, json::As<EnrollmentMove>)
{
    if (text == "begin-outreach") return EnrollmentMove::beginOutreach;
    if (text == "record-attempt") return EnrollmentMove::recordAttempt;
    if (text == "opt-in") return EnrollmentMove::optIn;
    if (text == "opt-out") return EnrollmentMove::optOut;
    if (text == "begin-assessment") return EnrollmentMove::beginAssessment;
    if (text == "complete-assessment") return EnrollmentMove::completeAssessment;
    if (text == "activate") return EnrollmentMove::activate;
    if (text == "discharge") return EnrollmentMove::discharge;
    if (text == "reinitiate") return EnrollmentMove::reinitiate;
    return std::nullopt;
}

std::string_view choices(json::As<EnrollmentMove>)
{
    return "begin-outreach, record-attempt, opt-in, opt-out, begin-assessment, complete-assessment, activate, discharge, reinitiate";
}

} // namespace careway::api
