// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A need, a barrier or a strength as it is written down; with the id of one that is there it stays that one.
struct NewCarePlanPoint {
    std::optional<Id> id{};
    std::string text{};

    bool operator==(const NewCarePlanPoint&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanPoint& out);
void write(json::Writer& out, const NewCarePlanPoint& in);

} // namespace careway::api
