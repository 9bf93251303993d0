// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// From when to when a provider is in a network; endsOn is the last day.
struct Participation {
    std::string network{};
    Date startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const Participation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Participation& out);
void write(json::Writer& out, const Participation& in);

} // namespace careway::api
