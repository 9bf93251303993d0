// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/restricted_class.hpp"

namespace careway::api {

/// Who is to see nothing: somebody by the id under which relationships name them, a provider, a group, staff or a supporter, or a class.
struct RestrictedParty {
    std::optional<Id> partyId{};
    std::optional<RestrictedClass> class_{};
    std::optional<std::string> name{};

    bool operator==(const RestrictedParty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RestrictedParty& out);
void write(json::Writer& out, const RestrictedParty& in);

} // namespace careway::api
