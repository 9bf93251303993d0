// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/treatment_course.hpp"

namespace careway::api {

/// Courses of treatment.
struct TreatmentCoursePage {
    std::vector<TreatmentCourse> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const TreatmentCoursePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TreatmentCoursePage& out);
void write(json::Writer& out, const TreatmentCoursePage& in);

} // namespace careway::api
