// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A document that was attached.
struct GivenDocument {
    std::string code{};
    std::optional<Id> attachmentId{};

    bool operator==(const GivenDocument&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GivenDocument& out);
void write(json::Writer& out, const GivenDocument& in);

} // namespace careway::api
