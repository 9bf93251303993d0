// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"
#include "models/line_of_business.hpp"
#include "models/subscriber.hpp"

namespace careway::api {

/// A span of coverage to be added.
struct NewCoverage {
    Id memberId{};
    std::string plan{};
    LineOfBusiness lineOfBusiness{};
    std::vector<Benefit> benefits{};
    std::optional<Subscriber> subscriber{};
    std::optional<std::int32_t> order{};
    Date startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const NewCoverage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoverage& out);
void write(json::Writer& out, const NewCoverage& in);

} // namespace careway::api
