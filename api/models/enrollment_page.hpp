// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/enrollment.hpp"

namespace careway::api {

/// Enrollments.
struct EnrollmentPage {
    std::vector<Enrollment> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const EnrollmentPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EnrollmentPage& out);
void write(json::Writer& out, const EnrollmentPage& in);

} // namespace careway::api
