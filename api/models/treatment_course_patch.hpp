// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What may change of a course of treatment.
struct TreatmentCoursePatch {
    std::optional<Date> expectedEndOn{};
    std::optional<Date> endedOn{};
    std::optional<Date> dueOn{};
    std::optional<Date> deliveredOn{};

    bool operator==(const TreatmentCoursePatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TreatmentCoursePatch& out);
void write(json::Writer& out, const TreatmentCoursePatch& in);

} // namespace careway::api
