// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Is a program for a member.
struct EligibilityQuestion {
    Id memberId{};
    std::string program{};
    std::optional<Date> day{};

    bool operator==(const EligibilityQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityQuestion& out);
void write(json::Writer& out, const EligibilityQuestion& in);

} // namespace careway::api
