// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A step that is done.
struct TopicStepDone {
    std::string step{};
    std::optional<std::string> note{};
    Instant recordedAt{};

    bool operator==(const TopicStepDone&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicStepDone& out);
void write(json::Writer& out, const TopicStepDone& in);

} // namespace careway::api
