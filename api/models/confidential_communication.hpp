// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/choice_decision.hpp"
#include "models/choice_ending.hpp"
#include "models/choice_state.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// How a person wants to be reached, and where that stands.
struct ConfidentialCommunication {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<Address> address{};
    std::optional<Contact> contact{};
    bool voiceMail{};
    bool endangered{};
    std::optional<std::string> reason{};
    ChoiceState state{};
    std::optional<ChoiceDecision> decision{};
    std::optional<ChoiceEnding> ending{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const ConfidentialCommunication&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConfidentialCommunication& out);
void write(json::Writer& out, const ConfidentialCommunication& in);

} // namespace careway::api
