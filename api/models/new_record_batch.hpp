// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_record.hpp"

namespace careway::api {

/// Records of one feed.
struct NewRecordBatch {
    std::string source{};
    std::vector<NewRecord> items{};

    bool operator==(const NewRecordBatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRecordBatch& out);
void write(json::Writer& out, const NewRecordBatch& in);

} // namespace careway::api
