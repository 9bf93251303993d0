// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/problem_error.hpp"
#include "models/record_outcome.hpp"

namespace careway::api {

/// What became of one item.
struct RecordResult {
    std::string sourceId{};
    RecordOutcome outcome{};
    std::optional<Id> recordId{};
    std::vector<ProblemError> errors{};

    bool operator==(const RecordResult&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RecordResult& out);
void write(json::Writer& out, const RecordResult& in);

} // namespace careway::api
