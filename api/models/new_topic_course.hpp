// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who starts what.
struct NewTopicCourse {
    Id memberId{};
    std::string topic{};

    bool operator==(const NewTopicCourse&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTopicCourse& out);
void write(json::Writer& out, const NewTopicCourse& in);

} // namespace careway::api
