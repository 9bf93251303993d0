// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a record is.
enum class RecordType {
    encounter,
    condition,
    procedure,
    observation,
    medicationFill,
    claim,
};

[[nodiscard]] std::string_view nameOf(RecordType value, json::As<RecordType>);
[[nodiscard]] std::optional<RecordType> parse(std::string_view text, json::As<RecordType>);
[[nodiscard]] std::string_view choices(json::As<RecordType>);

} // namespace careway::api
