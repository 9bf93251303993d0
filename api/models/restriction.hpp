// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/choice_decision.hpp"
#include "models/choice_ending.hpp"
#include "models/choice_state.hpp"
#include "models/label.hpp"
#include "models/restricted_party.hpp"

namespace careway::api {

/// A restriction that a person asked for (45 CFR 164.522(a)); no labels: of every record.
struct Restriction {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<RestrictedParty> against{};
    std::vector<Label> labels{};
    bool paidInFull{};
    std::optional<std::string> reason{};
    ChoiceState state{};
    std::optional<ChoiceDecision> decision{};
    std::optional<ChoiceEnding> ending{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Restriction&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Restriction& out);
void write(json::Writer& out, const Restriction& in);

} // namespace careway::api
