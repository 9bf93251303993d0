// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/line.hpp"
#include "models/stage.hpp"

namespace careway::api {

/// RFC 7396; what is left out stays, what is null goes.
struct SamplePatch {
    std::optional<std::string> name{};
    json::Patch<std::string> note{};
    json::Patch<Date> endedOn{};
    json::Patch<Stage> stage{};
    json::Patch<Line> line{};
    json::Patch<std::vector<std::string>> tags{};

    bool operator==(const SamplePatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SamplePatch& out);
void write(json::Writer& out, const SamplePatch& in);

} // namespace careway::api
