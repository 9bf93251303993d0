// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a member gets to an appointment.
struct Transportation {
    bool arranged{};
    std::optional<std::string> company{};
    std::optional<Instant> pickUpAt{};
    std::optional<std::string> pickUpPlace{};

    bool operator==(const Transportation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Transportation& out);
void write(json::Writer& out, const Transportation& in);

} // namespace careway::api
