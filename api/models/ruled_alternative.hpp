// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/ruled_service.hpp"

namespace careway::api {

/// What would do instead.
struct RuledAlternative {
    RuledService service{};
    std::string text{};

    bool operator==(const RuledAlternative&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledAlternative& out);
void write(json::Writer& out, const RuledAlternative& in);

} // namespace careway::api
