// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// For whom, with whom, for what and on which day, today if none is given.
struct ContinuityWindowSearch {
    Id memberId{};
    std::optional<Id> providerId{};
    Coding coding{};
    std::optional<Date> servedOn{};

    bool operator==(const ContinuityWindowSearch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindowSearch& out);
void write(json::Writer& out, const ContinuityWindowSearch& in);

} // namespace careway::api
