// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/needed_thing_asked.hpp"

namespace careway::api {

/// What is asked for.
struct InformationQuestion {
    std::vector<NeededThingAsked> documents{};
    std::string text{};

    bool operator==(const InformationQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InformationQuestion& out);
void write(json::Writer& out, const InformationQuestion& in);

} // namespace careway::api
