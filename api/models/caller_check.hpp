// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_fact.hpp"

namespace careway::api {

/// Who called, and what of them was checked.
struct CallerCheck {
    std::string callerName{};
    std::vector<CallerFact> checked{};

    bool operator==(const CallerCheck&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CallerCheck& out);
void write(json::Writer& out, const CallerCheck& in);

} // namespace careway::api
