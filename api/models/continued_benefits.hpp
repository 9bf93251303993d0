// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Benefits go on while the appeal is undecided.
struct ContinuedBenefits {
    Instant since{};
    std::optional<Instant> endedAt{};
    std::string citation{};

    bool operator==(const ContinuedBenefits&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuedBenefits& out);
void write(json::Writer& out, const ContinuedBenefits& in);

} // namespace careway::api
