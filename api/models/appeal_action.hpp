// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What may be done with an appeal.
enum class AppealAction {
    claim,
    expedite,
    decideExpediting,
    extend,
    decide,
    dismiss,
    withdraw,
    recordExternalDecision,
};

[[nodiscard]] std::string_view nameOf(AppealAction value, json::As<AppealAction>);
[[nodiscard]] std::optional<AppealAction> parse(std::string_view text, json::As<AppealAction>);
[[nodiscard]] std::string_view choices(json::As<AppealAction>);

} // namespace careway::api
