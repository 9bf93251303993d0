// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where an observation belongs.
enum class ObservationKind {
    vitalSigns,
    laboratory,
    survey,
    socialHistory,
    procedure,
    exam,
    imaging,
    therapy,
    other,
};

[[nodiscard]] std::string_view nameOf(ObservationKind value, json::As<ObservationKind>);
[[nodiscard]] std::optional<ObservationKind> parse(std::string_view text, json::As<ObservationKind>);
[[nodiscard]] std::string_view choices(json::As<ObservationKind>);

} // namespace careway::api
