// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact_line.hpp"

namespace careway::api {

/// Lines to call.
struct ContactLineList {
    std::vector<ContactLine> items{};

    bool operator==(const ContactLineList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContactLineList& out);
void write(json::Writer& out, const ContactLineList& in);

} // namespace careway::api
