// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/dismissal_reason.hpp"

namespace careway::api {

/// Why an appeal cannot be heard.
struct AppealDismissal {
    DismissalReason because{};
    std::string text{};

    bool operator==(const AppealDismissal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDismissal& out);
void write(json::Writer& out, const AppealDismissal& in);

} // namespace careway::api
