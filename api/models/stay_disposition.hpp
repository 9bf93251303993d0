// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a member went from a facility.
enum class StayDisposition {
    home,
    homeWithServices,
    residential,
    skilledNursing,
    transferred,
    againstAdvice,
    hospice,
    deceased,
    other,
};

[[nodiscard]] std::string_view nameOf(StayDisposition value, json::As<StayDisposition>);
[[nodiscard]] std::optional<StayDisposition> parse(std::string_view text, json::As<StayDisposition>);
[[nodiscard]] std::string_view choices(json::As<StayDisposition>);

} // namespace careway::api
