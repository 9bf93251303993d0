// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/material_sending.hpp"

namespace careway::api {

/// Materials that were sent.
struct MaterialSendingPage {
    std::vector<MaterialSending> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MaterialSendingPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MaterialSendingPage& out);
void write(json::Writer& out, const MaterialSendingPage& in);

} // namespace careway::api
