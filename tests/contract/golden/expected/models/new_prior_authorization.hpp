// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/service_line.hpp"
#include "models/urgency.hpp"

namespace careway::api {

struct NewPriorAuthorization {
    Id memberId{};
    Urgency urgency{};
    std::vector<ServiceLine> lines{};
    std::optional<std::vector<std::string>> diagnoses{};
    std::optional<std::string> note{};

    bool operator==(const NewPriorAuthorization&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPriorAuthorization& out);
void write(json::Writer& out, const NewPriorAuthorization& in);

} // namespace careway::api
