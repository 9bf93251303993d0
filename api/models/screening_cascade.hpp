// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/cascade_state.hpp"

namespace careway::api {

/// What became of a positive screening.
struct ScreeningCascade {
    Id assessmentId{};
    Instant answeredAt{};
    std::string instrument{};
    Date dueOn{};
    CascadeState state{};
    std::optional<Id> followedBy{};

    bool operator==(const ScreeningCascade&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ScreeningCascade& out);
void write(json::Writer& out, const ScreeningCascade& in);

} // namespace careway::api
