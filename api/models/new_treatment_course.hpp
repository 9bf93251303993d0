// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/course_kind.hpp"
#include "models/pregnancy.hpp"

namespace careway::api {

/// A course of treatment that is going on: with whom, for what, by which codes (none: whatever that provider does), since when and until
/// when.
struct NewTreatmentCourse {
    Id memberId{};
    std::optional<Id> providerId{};
    CourseKind kind{};
    std::vector<Coding> codes{};
    Date startedOn{};
    std::optional<Date> expectedEndOn{};
    std::optional<Pregnancy> pregnancy{};

    bool operator==(const NewTreatmentCourse&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTreatmentCourse& out);
void write(json::Writer& out, const NewTreatmentCourse& in);

} // namespace careway::api
