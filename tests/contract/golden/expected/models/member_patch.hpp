// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/member_status.hpp"

namespace careway::api {

/// RFC 7396; what is left out stays, what is null goes.
struct MemberPatch {
    std::optional<std::string> name{};
    std::optional<MemberStatus> status{};
    json::Patch<std::string> note{};
    json::Patch<Address> address{};

    bool operator==(const MemberPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberPatch& out);
void write(json::Writer& out, const MemberPatch& in);

} // namespace careway::api
