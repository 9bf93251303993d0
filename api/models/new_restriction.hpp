// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"
#include "models/restricted_party.hpp"

namespace careway::api {

/// A restriction that a person asks for: against nobody in particular it is against everybody, without labels it is of every record; one of
/// both is said.
struct NewRestriction {
    Id memberId{};
    std::optional<RestrictedParty> against{};
    std::optional<std::vector<Label>> labels{};
    std::optional<bool> paidInFull{};
    std::optional<std::string> reason{};

    bool operator==(const NewRestriction&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRestriction& out);
void write(json::Writer& out, const NewRestriction& in);

} // namespace careway::api
