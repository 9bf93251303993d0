// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// What may change of a representative.
struct RepresentativePatch {
    std::optional<std::string> name{};
    std::optional<std::vector<Contact>> contacts{};
    json::Patch<Date> endsOn{};

    bool operator==(const RepresentativePatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RepresentativePatch& out);
void write(json::Writer& out, const RepresentativePatch& in);

} // namespace careway::api
