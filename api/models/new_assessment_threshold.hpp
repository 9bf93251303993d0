// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// The threshold to take for somebody of whom no sex is on record, and why.
struct NewAssessmentThreshold {
    std::int32_t value{};
    std::string reason{};

    bool operator==(const NewAssessmentThreshold&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAssessmentThreshold& out);
void write(json::Writer& out, const NewAssessmentThreshold& in);

} // namespace careway::api
