// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a specialty counts as.
enum class SpecialtyCategory {
    primaryCare,
    specialist,
    behavioral,
    facility,
    pharmacy,
    ancillary,
};

[[nodiscard]] std::string_view nameOf(SpecialtyCategory value, json::As<SpecialtyCategory>);
[[nodiscard]] std::optional<SpecialtyCategory> parse(std::string_view text, json::As<SpecialtyCategory>);
[[nodiscard]] std::string_view choices(json::As<SpecialtyCategory>);

} // namespace careway::api
