// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"
#include "models/line_of_business.hpp"
#include "models/subscriber.hpp"

namespace careway::api {

/// A span of coverage; endsOn is its last day.
struct Coverage {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string plan{};
    LineOfBusiness lineOfBusiness{};
    std::vector<Benefit> benefits{};
    Subscriber subscriber{};
    std::int32_t order{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Coverage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Coverage& out);
void write(json::Writer& out, const Coverage& in);

} // namespace careway::api
