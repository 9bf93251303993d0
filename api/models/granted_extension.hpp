// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/extension_asker.hpp"

namespace careway::api {

/// More time that was taken.
struct GrantedExtension {
    Instant grantedAt{};
    ExtensionAsker askedBy{};
    std::string reason{};
    Instant until{};

    bool operator==(const GrantedExtension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrantedExtension& out);
void write(json::Writer& out, const GrantedExtension& in);

} // namespace careway::api
