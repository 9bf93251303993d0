// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/honored_kind.hpp"

namespace careway::api {

/// What was begun under an earlier payer: its codes, since when, and until when it was ordered.
struct NewHonoredPlan {
    Id memberId{};
    HonoredKind kind{};
    std::vector<Coding> codes{};
    std::string payer{};
    Date startedOn{};
    std::optional<Date> orderedUntil{};

    bool operator==(const NewHonoredPlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewHonoredPlan& out);
void write(json::Writer& out, const NewHonoredPlan& in);

} // namespace careway::api
