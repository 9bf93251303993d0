// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A material to be sent.
struct NewMaterialSending {
    Id enrollmentId{};
    std::string material{};

    bool operator==(const NewMaterialSending&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMaterialSending& out);
void write(json::Writer& out, const NewMaterialSending& in);

} // namespace careway::api
