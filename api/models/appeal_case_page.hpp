// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_case.hpp"

namespace careway::api {

/// What is to be answered.
struct AppealCasePage {
    std::vector<AppealCase> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AppealCasePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealCasePage& out);
void write(json::Writer& out, const AppealCasePage& in);

} // namespace careway::api
