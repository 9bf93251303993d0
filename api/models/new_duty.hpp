// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A duty to be given: on call for a team, or cover for a colleague.
struct NewDuty {
    std::optional<std::string> team{};
    std::optional<Id> forStaffId{};
    Id staffId{};
    std::optional<std::int32_t> order{};
    Instant startsAt{};
    Instant endsAt{};

    bool operator==(const NewDuty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDuty& out);
void write(json::Writer& out, const NewDuty& in);

} // namespace careway::api
