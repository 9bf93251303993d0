// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What an earlier payer or provider wrote, as it came.
struct ReceivedCarePlan {
    std::string source{};
    std::optional<std::string> text{};
    std::vector<std::string> items{};
    std::optional<Date> documentOn{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    Instant receivedAt{};

    bool operator==(const ReceivedCarePlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReceivedCarePlan& out);
void write(json::Writer& out, const ReceivedCarePlan& in);

} // namespace careway::api
