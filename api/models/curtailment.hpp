// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/decision_reason_asked.hpp"

namespace careway::api {

/// How an approved course is cut.
struct Curtailment {
    std::int64_t sequence{};
    Date endsOn{};
    DecisionReasonAsked reason{};
    std::optional<std::string> criterion{};

    bool operator==(const Curtailment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Curtailment& out);
void write(json::Writer& out, const Curtailment& in);

} // namespace careway::api
