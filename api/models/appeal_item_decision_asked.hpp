// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount_asked.hpp"
#include "models/appeal_outcome.hpp"

namespace careway::api {

/// How an item is decided on appeal; what is partly overturned says to what it is authorized.
struct AppealItemDecisionAsked {
    std::int64_t sequence{};
    AppealOutcome outcome{};
    std::optional<AmountAsked> quantity{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const AppealItemDecisionAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealItemDecisionAsked& out);
void write(json::Writer& out, const AppealItemDecisionAsked& in);

} // namespace careway::api
