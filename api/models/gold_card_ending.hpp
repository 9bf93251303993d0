// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When it ends, and why.
struct GoldCardEnding {
    Date endsOn{};
    std::string reason{};

    bool operator==(const GoldCardEnding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoldCardEnding& out);
void write(json::Writer& out, const GoldCardEnding& in);

} // namespace careway::api
