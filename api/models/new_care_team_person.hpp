// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Somebody of the care team as they are written down.
struct NewCareTeamPerson {
    std::optional<Id> id{};
    std::string role{};
    std::optional<std::string> name{};
    std::optional<Id> partyId{};

    bool operator==(const NewCareTeamPerson&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCareTeamPerson& out);
void write(json::Writer& out, const NewCareTeamPerson& in);

} // namespace careway::api
