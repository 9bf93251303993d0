// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/ending_way.hpp"

namespace careway::api {

/// How the person wants it to end; what was said is noted down.
struct NewChoiceEnding {
    EndingWay how{};
    std::optional<std::string> note{};

    bool operator==(const NewChoiceEnding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewChoiceEnding& out);
void write(json::Writer& out, const NewChoiceEnding& in);

} // namespace careway::api
