// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An intervention of a template, and the goals of it that it serves.
struct TemplateIntervention {
    std::string text{};
    std::optional<std::string> responsible{};
    std::vector<std::string> goals{};

    bool operator==(const TemplateIntervention&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TemplateIntervention& out);
void write(json::Writer& out, const TemplateIntervention& in);

} // namespace careway::api
