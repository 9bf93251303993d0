// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A release of information under which something is shown: what it covers, for what, until when.
struct ReleaseScope {
    Id releaseId{};
    std::string scope{};

    bool operator==(const ReleaseScope&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseScope& out);
void write(json::Writer& out, const ReleaseScope& in);

} // namespace careway::api
