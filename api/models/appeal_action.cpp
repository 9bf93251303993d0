// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_action.hpp"

namespace careway::api {

std::string_view nameOf(AppealAction value, json::As<AppealAction>)
{
    switch (value) {
    case AppealAction::claim: return "claim";
    case AppealAction::expedite: return "expedite";
    case AppealAction::decideExpediting: return "decide-expediting";
    case AppealAction::extend: return "extend";
    case AppealAction::decide: return "decide";
    case AppealAction::dismiss: return "dismiss";
    case AppealAction::withdraw: return "withdraw";
    case AppealAction::recordExternalDecision: return "record-external-decision";
    }
    return {};
}

std::optional<AppealAction> parse(std::string_view text, json::As<AppealAction>)
{
    if (text == "claim") return AppealAction::claim;
    if (text == "expedite") return AppealAction::expedite;
    if (text == "decide-expediting") return AppealAction::decideExpediting;
    if (text == "extend") return AppealAction::extend;
    if (text == "decide") return AppealAction::decide;
    if (text == "dismiss") return AppealAction::dismiss;
    if (text == "withdraw") return AppealAction::withdraw;
    if (text == "record-external-decision") return AppealAction::recordExternalDecision;
    return std::nullopt;
}

std::string_view choices(json::As<AppealAction>)
{
    return "claim, expedite, decide-expediting, extend, decide, dismiss, withdraw, record-external-decision";
}

} // namespace careway::api
