// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/facility_stay.hpp"

namespace careway::api {

/// Stays.
struct FacilityStayPage {
    std::vector<FacilityStay> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const FacilityStayPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FacilityStayPage& out);
void write(json::Writer& out, const FacilityStayPage& in);

} // namespace careway::api
