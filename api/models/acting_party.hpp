// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who did it.
struct ActingParty {
    std::string role{};
    std::optional<Id> partyId{};

    bool operator==(const ActingParty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ActingParty& out);
void write(json::Writer& out, const ActingParty& in);

} // namespace careway::api
