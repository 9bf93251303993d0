// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/extension_asker.hpp"

namespace careway::api {

/// Why more time is taken.
struct ExtensionQuestion {
    ExtensionAsker askedBy{};
    std::string reason{};

    bool operator==(const ExtensionQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExtensionQuestion& out);
void write(json::Writer& out, const ExtensionQuestion& in);

} // namespace careway::api
