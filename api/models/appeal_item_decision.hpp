// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_outcome.hpp"
#include "models/authorized_course.hpp"

namespace careway::api {

/// How an item was decided on appeal.
struct AppealItemDecision {
    std::int64_t sequence{};
    AppealOutcome outcome{};
    std::optional<AuthorizedCourse> authorized{};

    bool operator==(const AppealItemDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealItemDecision& out);
void write(json::Writer& out, const AppealItemDecision& in);

} // namespace careway::api
