// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/relationship.hpp"

namespace careway::api {

/// Relationships.
struct RelationshipPage {
    std::vector<Relationship> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const RelationshipPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RelationshipPage& out);
void write(json::Writer& out, const RelationshipPage& in);

} // namespace careway::api
