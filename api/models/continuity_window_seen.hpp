// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A time in which care goes on as it was.
struct ContinuityWindowSeen {
    std::optional<Date> startsOn{};
    Date endsOn{};
    std::string reason{};
    std::string citation{};

    bool operator==(const ContinuityWindowSeen&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindowSeen& out);
void write(json::Writer& out, const ContinuityWindowSeen& in);

} // namespace careway::api
