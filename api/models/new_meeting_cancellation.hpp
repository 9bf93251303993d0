// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a meeting is not held.
struct NewMeetingCancellation {
    std::string reason{};

    bool operator==(const NewMeetingCancellation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingCancellation& out);
void write(json::Writer& out, const NewMeetingCancellation& in);

} // namespace careway::api
