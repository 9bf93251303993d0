// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who was told, and where they are if that is known (45 CFR 164.528(b)(2)(ii)).
struct NewDisclosureRecipient {
    std::string name{};
    std::optional<std::string> address{};

    bool operator==(const NewDisclosureRecipient&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosureRecipient& out);
void write(json::Writer& out, const NewDisclosureRecipient& in);

} // namespace careway::api
