// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal.hpp"

namespace careway::api {

/// Appeals.
struct AppealPage {
    std::vector<Appeal> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AppealPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealPage& out);
void write(json::Writer& out, const AppealPage& in);

} // namespace careway::api
