// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How far a sample is.
enum class Stage {
    new_,
    onHold,
    class_,
    default_,
    done,
};

[[nodiscard]] std::string_view nameOf(Stage value, json::As<Stage>);
[[nodiscard]] std::optional<Stage> parse(std::string_view text, json::As<Stage>);
[[nodiscard]] std::string_view choices(json::As<Stage>);

} // namespace careway::api
