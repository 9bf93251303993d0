// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who brings a member to an appointment.
struct TransportationArrangement {
    std::string company{};
    Instant pickUpAt{};
    std::optional<std::string> pickUpPlace{};

    bool operator==(const TransportationArrangement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TransportationArrangement& out);
void write(json::Writer& out, const TransportationArrangement& in);

} // namespace careway::api
