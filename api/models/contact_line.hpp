// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/line_hours.hpp"
#include "models/line_number.hpp"

namespace careway::api {

/// A line of member services.
struct ContactLine {
    std::string code{};
    std::string area{};
    std::vector<LineNumber> numbers{};
    LineHours hours{};
    bool open{};
    Instant until{};
    std::string citation{};

    bool operator==(const ContactLine&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContactLine& out);
void write(json::Writer& out, const ContactLine& in);

} // namespace careway::api
