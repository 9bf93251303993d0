// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/location.hpp"
#include "models/participation.hpp"

namespace careway::api {

/// What is left out stays, what is null goes, lists are replaced whole.
struct ProviderPatch {
    std::optional<std::string> name{};
    json::Patch<std::string> givenName{};
    std::optional<std::string> familyName{};
    std::optional<std::vector<std::string>> specialties{};
    std::optional<std::vector<std::string>> languages{};
    std::optional<std::vector<Location>> locations{};
    std::optional<std::vector<Participation>> networks{};

    bool operator==(const ProviderPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProviderPatch& out);
void write(json::Writer& out, const ProviderPatch& in);

} // namespace careway::api
