// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact_channel.hpp"

namespace careway::api {

/// How somebody said that they do not take part.
struct OptOutWord {
    ContactChannel heardBy{};
    std::optional<std::string> reason{};

    bool operator==(const OptOutWord&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, OptOutWord& out);
void write(json::Writer& out, const OptOutWord& in);

} // namespace careway::api
