// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Somebody of the care team: their role, and who they are.
struct CareTeamPerson {
    Id id{};
    std::string role{};
    std::optional<std::string> name{};
    std::optional<Id> partyId{};

    bool operator==(const CareTeamPerson&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CareTeamPerson& out);
void write(json::Writer& out, const CareTeamPerson& in);

} // namespace careway::api
