// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_check.hpp"
#include "models/contact_channel.hpp"

namespace careway::api {

/// How somebody said that they take part.
struct OptInWord {
    ContactChannel heardBy{};
    std::optional<CallerCheck> verification{};

    bool operator==(const OptInWord&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, OptInWord& out);
void write(json::Writer& out, const OptInWord& in);

} // namespace careway::api
