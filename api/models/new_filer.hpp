// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/filer_kind.hpp"

namespace careway::api {

/// For whom somebody of the plan takes it down: the account by which they are known, and of a representative the authority that is on file.
struct NewFiler {
    FilerKind kind{};
    std::optional<Id> partyId{};
    std::optional<Id> representativeId{};

    bool operator==(const NewFiler&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFiler& out);
void write(json::Writer& out, const NewFiler& in);

} // namespace careway::api
