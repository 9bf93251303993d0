// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/community_need.hpp"

namespace careway::api {

/// A referral to a community resource.
struct NewCommunityReferral {
    Id enrollmentId{};
    CommunityNeed need{};
    std::string resource{};
    std::optional<std::string> contact{};
    std::optional<std::string> note{};

    bool operator==(const NewCommunityReferral&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCommunityReferral& out);
void write(json::Writer& out, const NewCommunityReferral& in);

} // namespace careway::api
