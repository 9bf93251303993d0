// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_voice.hpp"

namespace careway::api {

std::string_view nameOf(CarePlanVoice value, json::As<CarePlanVoice>)
{
    switch (value) {
    case CarePlanVoice::member: return "member";
    case CarePlanVoice::representative: return "representative";
    case CarePlanVoice::family: return "family";
    case CarePlanVoice::treatingProfessional: return "treating-professional";
    case CarePlanVoice::plan: return "plan";
    }
    return {};
}

std::optional<CarePlanVoice> parse(std::string_view text, json::As<CarePlanVoice>)
{
    if (text == "member") return CarePlanVoice::member;
    if (text == "representative") return CarePlanVoice::representative;
    if (text == "family") return CarePlanVoice::family;
    if (text == "treating-professional") return CarePlanVoice::treatingProfessional;
    if (text == "plan") return CarePlanVoice::plan;
    return std::nullopt;
}

std::string_view choices(json::As<CarePlanVoice>) { return "member, representative, family, treating-professional, plan"; }

} // namespace careway::api
