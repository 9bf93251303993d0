// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why the person disagrees.
struct NewDisagreement {
    std::string text{};

    bool operator==(const NewDisagreement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisagreement& out);
void write(json::Writer& out, const NewDisagreement& in);

} // namespace careway::api
