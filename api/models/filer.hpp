// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/filer_kind.hpp"

namespace careway::api {

/// Who filed.
struct Filer {
    FilerKind kind{};
    Id partyId{};
    std::optional<Id> representativeId{};
    std::optional<Id> takenDownBy{};
    std::optional<Date> consentSignedOn{};

    bool operator==(const Filer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Filer& out);
void write(json::Writer& out, const Filer& in);

} // namespace careway::api
