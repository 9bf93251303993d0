// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who signs.
enum class Signer {
    patient,
    parent,
    guardian,
    powerOfAttorney,
};

[[nodiscard]] std::string_view nameOf(Signer value, json::As<Signer>);
[[nodiscard]] std::optional<Signer> parse(std::string_view text, json::As<Signer>);
[[nodiscard]] std::string_view choices(json::As<Signer>);

} // namespace careway::api
