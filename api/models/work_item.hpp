// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/enrollment_state.hpp"

namespace careway::api {

/// An enrollment on a list of work.
struct WorkItem {
    Id memberId{};
    std::string memberName{};
    Id enrollmentId{};
    std::string program{};
    EnrollmentState state{};
    std::int32_t risk{};
    std::optional<Instant> dueAt{};
    bool late{};

    bool operator==(const WorkItem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, WorkItem& out);
void write(json::Writer& out, const WorkItem& in);

} // namespace careway::api
