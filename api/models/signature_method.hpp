// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How it was signed.
enum class SignatureMethod {
    electronic,
    paper,
};

[[nodiscard]] std::string_view nameOf(SignatureMethod value, json::As<SignatureMethod>);
[[nodiscard]] std::optional<SignatureMethod> parse(std::string_view text, json::As<SignatureMethod>);
[[nodiscard]] std::string_view choices(json::As<SignatureMethod>);

} // namespace careway::api
