// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// That a step is done.
struct NewTopicStep {
    std::string step{};
    std::optional<std::string> note{};

    bool operator==(const NewTopicStep&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTopicStep& out);
void write(json::Writer& out, const NewTopicStep& in);

} // namespace careway::api
