// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A motivational note to be kept.
struct NewMotivationalNote {
    Id enrollmentId{};
    std::optional<Id> coachingCallId{};
    std::string text{};

    bool operator==(const NewMotivationalNote&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMotivationalNote& out);
void write(json::Writer& out, const NewMotivationalNote& in);

} // namespace careway::api
