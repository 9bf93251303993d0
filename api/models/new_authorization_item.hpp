// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount_asked.hpp"
#include "models/coding_asked.hpp"

namespace careway::api {

/// What is asked for.
struct NewAuthorizationItem {
    std::int64_t sequence{};
    CodingAsked service{};
    std::optional<AmountAsked> quantity{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    std::optional<Id> providerId{};

    bool operator==(const NewAuthorizationItem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAuthorizationItem& out);
void write(json::Writer& out, const NewAuthorizationItem& in);

} // namespace careway::api
