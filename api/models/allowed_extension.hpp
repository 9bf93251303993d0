// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/extension_asker.hpp"
#include "models/time_span.hpp"

namespace careway::api {

/// How much longer it may take when that is asked for.
struct AllowedExtension {
    TimeSpan within{};
    std::int32_t times{};
    std::vector<ExtensionAsker> askedBy{};

    bool operator==(const AllowedExtension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AllowedExtension& out);
void write(json::Writer& out, const AllowedExtension& in);

} // namespace careway::api
