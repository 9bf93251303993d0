// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// To whom an enrollment goes.
struct EnrollmentAssignment {
    Id managerId{};

    bool operator==(const EnrollmentAssignment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EnrollmentAssignment& out);
void write(json::Writer& out, const EnrollmentAssignment& in);

} // namespace careway::api
