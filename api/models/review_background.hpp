// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/continuity_window_seen.hpp"
#include "models/earlier_decision.hpp"
#include "models/fill_seen.hpp"

namespace careway::api {

/// What a decision rests on.
struct ReviewBackground {
    std::vector<FillSeen> fills{};
    std::vector<EarlierDecision> earlier{};
    std::vector<ContinuityWindowSeen> windows{};

    bool operator==(const ReviewBackground&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewBackground& out);
void write(json::Writer& out, const ReviewBackground& in);

} // namespace careway::api
