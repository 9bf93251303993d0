// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/work_item.hpp"

namespace careway::api {

/// A list of work.
struct WorkPage {
    std::vector<WorkItem> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const WorkPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, WorkPage& out);
void write(json::Writer& out, const WorkPage& in);

} // namespace careway::api
