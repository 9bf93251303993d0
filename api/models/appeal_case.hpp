// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/decision_urgency.hpp"
#include "models/dispute_kind.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// An appeal or a grievance that is to be answered.
struct AppealCase {
    Id id{};
    std::int64_t version{};
    DisputeKind kind{};
    Id memberId{};
    std::string memberName{};
    LineOfBusiness lineOfBusiness{};
    DecisionUrgency urgency{};
    Instant receivedAt{};
    std::optional<Instant> dueAt{};
    bool late{};

    bool operator==(const AppealCase&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealCase& out);
void write(json::Writer& out, const AppealCase& in);

} // namespace careway::api
