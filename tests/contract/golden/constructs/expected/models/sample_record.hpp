// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A sample with what is kept beside it.
struct SampleRecord {
    Id id{};
    std::int64_t version{};
    std::string reason{};

    bool operator==(const SampleRecord&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SampleRecord& out);
void write(json::Writer& out, const SampleRecord& in);

} // namespace careway::api
