// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who was told, and where they are if that is known.
struct DisclosureRecipient {
    std::string name{};
    std::optional<std::string> address{};

    bool operator==(const DisclosureRecipient&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureRecipient& out);
void write(json::Writer& out, const DisclosureRecipient& in);

} // namespace careway::api
