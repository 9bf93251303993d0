// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a member is called now, as they want it.
struct CoachingCallReach {
    std::optional<std::string> number{};
    bool voiceMail{};

    bool operator==(const CoachingCallReach&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallReach& out);
void write(json::Writer& out, const CoachingCallReach& in);

} // namespace careway::api
