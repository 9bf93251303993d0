// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of an item.
enum class RecordOutcome {
    created,
    unchanged,
    replaced,
    refused,
};

[[nodiscard]] std::string_view nameOf(RecordOutcome value, json::As<RecordOutcome>);
[[nodiscard]] std::optional<RecordOutcome> parse(std::string_view text, json::As<RecordOutcome>);
[[nodiscard]] std::string_view choices(json::As<RecordOutcome>);

} // namespace careway::api
