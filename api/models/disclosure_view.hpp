// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// By which rule: hipaa is 45 CFR 164.528, part-2 is 42 CFR 2.25.
enum class DisclosureView {
    hipaa,
    part2,
};

[[nodiscard]] std::string_view nameOf(DisclosureView value, json::As<DisclosureView>);
[[nodiscard]] std::optional<DisclosureView> parse(std::string_view text, json::As<DisclosureView>);
[[nodiscard]] std::string_view choices(json::As<DisclosureView>);

} // namespace careway::api
