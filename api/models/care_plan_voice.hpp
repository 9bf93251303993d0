// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whose word it is.
enum class CarePlanVoice {
    member,
    representative,
    family,
    treatingProfessional,
    plan,
};

[[nodiscard]] std::string_view nameOf(CarePlanVoice value, json::As<CarePlanVoice>);
[[nodiscard]] std::optional<CarePlanVoice> parse(std::string_view text, json::As<CarePlanVoice>);
[[nodiscard]] std::string_view choices(json::As<CarePlanVoice>);

} // namespace careway::api
