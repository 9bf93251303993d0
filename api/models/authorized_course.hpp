// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount.hpp"

namespace careway::api {

/// What was authorized, until a day or a circumstance.
struct AuthorizedCourse {
    std::optional<Amount> quantity{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    std::optional<std::string> endsWhen{};

    bool operator==(const AuthorizedCourse&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizedCourse& out);
void write(json::Writer& out, const AuthorizedCourse& in);

} // namespace careway::api
