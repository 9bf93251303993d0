// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What can be done against a decision.
struct AppealRights {
    std::string text{};
    std::optional<Date> fileBy{};
    std::optional<std::string> citation{};

    bool operator==(const AppealRights&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealRights& out);
void write(json::Writer& out, const AppealRights& in);

} // namespace careway::api
