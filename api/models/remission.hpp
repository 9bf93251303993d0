// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/remission_state.hpp"

namespace careway::api {

/// What became of a total that begins the time of a remission: by the last total of the window.
struct Remission {
    Id assessmentId{};
    Instant answeredAt{};
    std::int32_t total{};
    Date windowFrom{};
    Date windowTo{};
    RemissionState state{};
    std::optional<Id> decidedBy{};

    bool operator==(const Remission&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Remission& out);
void write(json::Writer& out, const Remission& in);

} // namespace careway::api
