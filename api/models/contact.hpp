// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact_system.hpp"
#include "models/contact_use.hpp"

namespace careway::api {

/// A number or an e-mail address.
struct Contact {
    ContactSystem system{};
    ContactUse use{};
    std::string value{};

    bool operator==(const Contact&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Contact& out);
void write(json::Writer& out, const Contact& in);

} // namespace careway::api
