// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Kept {
    Id id{};
    std::int64_t version{};

    bool operator==(const Kept&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Kept& out);
void write(json::Writer& out, const Kept& in);

} // namespace careway::api
