// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/affected_member.hpp"

namespace careway::api {

/// Members whom a departure affects.
struct AffectedMemberPage {
    std::vector<AffectedMember> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AffectedMemberPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AffectedMemberPage& out);
void write(json::Writer& out, const AffectedMemberPage& in);

} // namespace careway::api
