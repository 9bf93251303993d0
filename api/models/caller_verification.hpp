// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_fact.hpp"

namespace careway::api {

/// Who called, and what of them was checked.
struct CallerVerification {
    std::string callerName{};
    std::vector<CallerFact> checked{};

    bool operator==(const CallerVerification&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CallerVerification& out);
void write(json::Writer& out, const CallerVerification& in);

} // namespace careway::api
