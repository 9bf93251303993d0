// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/needed_thing.hpp"

namespace careway::api {

/// What the plan asked for.
struct InformationRequest {
    Instant askedAt{};
    std::vector<NeededThing> documents{};
    std::string text{};
    std::optional<Instant> dueAt{};
    std::optional<Instant> answeredAt{};

    bool operator==(const InformationRequest&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InformationRequest& out);
void write(json::Writer& out, const InformationRequest& in);

} // namespace careway::api
