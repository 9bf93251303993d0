// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether it was written here or came from an earlier payer or provider.
enum class CarePlanOrigin {
    authored,
    takenOver,
};

[[nodiscard]] std::string_view nameOf(CarePlanOrigin value, json::As<CarePlanOrigin>);
[[nodiscard]] std::optional<CarePlanOrigin> parse(std::string_view text, json::As<CarePlanOrigin>);
[[nodiscard]] std::string_view choices(json::As<CarePlanOrigin>);

} // namespace careway::api
