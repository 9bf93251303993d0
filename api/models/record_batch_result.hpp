// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/record_result.hpp"

namespace careway::api {

/// What became of each item, in their order.
struct RecordBatchResult {
    std::vector<RecordResult> items{};

    bool operator==(const RecordBatchResult&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RecordBatchResult& out);
void write(json::Writer& out, const RecordBatchResult& in);

} // namespace careway::api
