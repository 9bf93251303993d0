// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a record is protected.
enum class Label {
    general,
    substanceUse,
    substanceUseCounselingNotes,
    psychotherapyNotes,
    hiv,
    reproductive,
    mentalHealth,
};

[[nodiscard]] std::string_view nameOf(Label value, json::As<Label>);
[[nodiscard]] std::optional<Label> parse(std::string_view text, json::As<Label>);
[[nodiscard]] std::string_view choices(json::As<Label>);

} // namespace careway::api
