// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/ending_way.hpp"

namespace careway::api {

/// When and how it ended.
struct ChoiceEnding {
    EndingWay how{};
    std::optional<std::string> note{};
    Instant endedAt{};

    bool operator==(const ChoiceEnding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ChoiceEnding& out);
void write(json::Writer& out, const ChoiceEnding& in);

} // namespace careway::api
