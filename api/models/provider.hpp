// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/location.hpp"
#include "models/participation.hpp"
#include "models/provider_kind.hpp"

namespace careway::api {

/// An entry of the directory.
struct Provider {
    Id id{};
    std::int64_t version{};
    ProviderKind kind{};
    std::string npi{};
    std::string name{};
    std::optional<std::string> givenName{};
    std::optional<std::string> familyName{};
    std::vector<Coding> specialties{};
    std::vector<std::string> languages{};
    std::vector<Location> locations{};
    std::vector<Participation> networks{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Provider&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Provider& out);
void write(json::Writer& out, const Provider& in);

} // namespace careway::api
