// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/member.hpp"

namespace careway::api {

struct MemberPage {
    std::vector<Member> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MemberPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberPage& out);
void write(json::Writer& out, const MemberPage& in);

} // namespace careway::api
