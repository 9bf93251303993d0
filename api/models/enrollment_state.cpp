// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/enrollment_state.hpp"

namespace careway::api {

std::string_view nameOf(EnrollmentState value, json::As<EnrollmentState>)
{
    switch (value) {
    case EnrollmentState::identified: return "identified";
    case EnrollmentState::outreach: return "outreach";
    case EnrollmentState::optedIn: return "opted-in";
    case EnrollmentState::optedOut: return "opted-out";
    case EnrollmentState::assessed: return "assessed";
    case EnrollmentState::active: return "active";
    case EnrollmentState::discharged: return "discharged";
    }
    return {};
}

std::optional<EnrollmentState> parse(std::string_view text, json::As<EnrollmentState>)
{
    if (text == "identified") return EnrollmentState::identified;
    if (text == "outreach") return EnrollmentState::outreach;
    if (text == "opted-in") return EnrollmentState::optedIn;
    if (text == "opted-out") return EnrollmentState::optedOut;
    if (text == "assessed") return EnrollmentState::assessed;
    if (text == "active") return EnrollmentState::active;
    if (text == "discharged") return EnrollmentState::discharged;
    return std::nullopt;
}

std::string_view choices(json::As<EnrollmentState>) { return "identified, outreach, opted-in, opted-out, assessed, active, discharged"; }

} // namespace careway::api
