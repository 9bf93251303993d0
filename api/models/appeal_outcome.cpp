// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_outcome.hpp"

namespace careway::api {

std::string_view nameOf(AppealOutcome value, json::As<AppealOutcome>)
{
    switch (value) {
    case AppealOutcome::upheld: return "upheld";
    case AppealOutcome::overturned: return "overturned";
    case AppealOutcome::partlyOverturned: return "partly-overturned";
    }
    return {};
}

std::optional<AppealOutcome> parse(std::string_view text, json::As<AppealOutcome>)
{
    if (text == "upheld") return AppealOutcome::upheld;
    if (text == "overturned") return AppealOutcome::overturned;
    if (text == "partly-overturned") return AppealOutcome::partlyOverturned;
    return std::nullopt;
}

std::string_view choices(json::As<AppealOutcome>) { return "upheld, overturned, partly-overturned"; }

} // namespace careway::api
