// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/release_scope.hpp"

namespace careway::api {

/// What travels with what is shown under a release (42 CFR 2.32): the notice, and the scope of each release.
struct DisclosureNotice {
    std::optional<std::string> notice{};
    std::vector<ReleaseScope> releases{};

    bool operator==(const DisclosureNotice&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureNotice& out);
void write(json::Writer& out, const DisclosureNotice& in);

} // namespace careway::api
