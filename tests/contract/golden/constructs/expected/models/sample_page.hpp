// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/sample.hpp"

namespace careway::api {

struct SamplePage {
    std::vector<Sample> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const SamplePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SamplePage& out);
void write(json::Writer& out, const SamplePage& in);

} // namespace careway::api
