// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whom to invite: a supporter or a representative of the member.
struct NewInvitation {
    Id memberId{};
    std::optional<Id> supporterId{};
    std::optional<Id> representativeId{};

    bool operator==(const NewInvitation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewInvitation& out);
void write(json::Writer& out, const NewInvitation& in);

} // namespace careway::api
