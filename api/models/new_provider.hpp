// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/location.hpp"
#include "models/participation.hpp"
#include "models/provider_kind.hpp"

namespace careway::api {

/// A provider to be entered. A person has a family name, all others a name.
struct NewProvider {
    ProviderKind kind{};
    std::string npi{};
    std::optional<std::string> name{};
    std::optional<std::string> givenName{};
    std::optional<std::string> familyName{};
    std::vector<std::string> specialties{};
    std::optional<std::vector<std::string>> languages{};
    std::vector<Location> locations{};
    std::optional<std::vector<Participation>> networks{};

    bool operator==(const NewProvider&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewProvider& out);
void write(json::Writer& out, const NewProvider& in);

} // namespace careway::api
