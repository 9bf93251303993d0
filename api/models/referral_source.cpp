// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/referral_source.hpp"

namespace careway::api {

std::string_view nameOf(ReferralSource value, json::As<ReferralSource>)
{
    switch (value) {
    case ReferralSource::self: return "self";
    case ReferralSource::provider: return "provider";
    case ReferralSource::utilizationManagement: return "utilization-management";
    case ReferralSource::predictiveModel: return "predictive-model";
    case ReferralSource::healthRiskAssessment: return "health-risk-assessment";
    case ReferralSource::caregiver: return "caregiver";
    case ReferralSource::screening: return "screening";
    case ReferralSource::claim: return "claim";
    case ReferralSource::careCoordinator: return "care-coordinator";
    }
    return {};
}

std::optional<ReferralSource> parse(std::string_view text, json::As<ReferralSource>)
{
    if (text == "self") return ReferralSource::self;
    if (text == "provider") return ReferralSource::provider;
    if (text == "utilization-management") return ReferralSource::utilizationManagement;
    if (text == "predictive-model") return ReferralSource::predictiveModel;
    if (text == "health-risk-assessment") return ReferralSource::healthRiskAssessment;
    if (text == "caregiver") return ReferralSource::caregiver;
    if (text == "screening") return ReferralSource::screening;
    if (text == "claim") return ReferralSource::claim;
    if (text == "care-coordinator") return ReferralSource::careCoordinator;
    return std::nullopt;
}

std::string_view choices(json::As<ReferralSource>)
{
    return "self, provider, utilization-management, predictive-model, health-risk-assessment, caregiver, screening, claim, "
           "care-coordinator";
}

} // namespace careway::api
