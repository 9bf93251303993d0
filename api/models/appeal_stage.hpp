// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Before whom an appeal is: the plan, an independent reviewer, the State in a fair hearing.
enum class AppealStage {
    internal,
    external,
    hearing,
};

[[nodiscard]] std::string_view nameOf(AppealStage value, json::As<AppealStage>);
[[nodiscard]] std::optional<AppealStage> parse(std::string_view text, json::As<AppealStage>);
[[nodiscard]] std::string_view choices(json::As<AppealStage>);

} // namespace careway::api
