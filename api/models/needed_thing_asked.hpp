// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A document or an answer that is asked for.
struct NeededThingAsked {
    std::string code{};
    std::string text{};

    bool operator==(const NeededThingAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NeededThingAsked& out);
void write(json::Writer& out, const NeededThingAsked& in);

} // namespace careway::api
