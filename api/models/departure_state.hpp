// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How far the consequences of a departure are: whom it affects is being found, letters wait for their day, all is done.
enum class DepartureState {
    finding,
    waiting,
    done,
};

[[nodiscard]] std::string_view nameOf(DepartureState value, json::As<DepartureState>);
[[nodiscard]] std::optional<DepartureState> parse(std::string_view text, json::As<DepartureState>);
[[nodiscard]] std::string_view choices(json::As<DepartureState>);

} // namespace careway::api
