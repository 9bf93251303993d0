// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"
#include "models/coding.hpp"
#include "models/course_kind.hpp"
#include "models/course_source.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/pregnancy.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A course of treatment of a member.
struct TreatmentCourse {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<Id> providerId{};
    std::optional<std::string> providerName{};
    CourseKind kind{};
    std::vector<Coding> codes{};
    Date startedOn{};
    std::optional<Date> expectedEndOn{};
    std::optional<Date> endedOn{};
    std::optional<Pregnancy> pregnancy{};
    CourseSource source{};
    SourceProgram sourceProgram{};
    BasisKind basis{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const TreatmentCourse&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TreatmentCourse& out);
void write(json::Writer& out, const TreatmentCourse& in);

} // namespace careway::api
