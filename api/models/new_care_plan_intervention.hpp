// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An intervention as it is written down; with the id of one that is there it stays that one.
struct NewCarePlanIntervention {
    std::optional<Id> id{};
    std::string text{};
    std::optional<std::string> responsible{};
    std::optional<std::vector<Id>> goalIds{};

    bool operator==(const NewCarePlanIntervention&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanIntervention& out);
void write(json::Writer& out, const NewCarePlanIntervention& in);

} // namespace careway::api
