// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_review.hpp"
#include "models/benefit.hpp"
#include "models/coding_asked.hpp"
#include "models/decision_urgency.hpp"
#include "models/new_authorization_answer.hpp"
#include "models/new_authorization_item.hpp"

namespace careway::api {

/// A request to be drafted.
struct NewPriorAuthorization {
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<Date> birthDate{};
    AuthorizationKind kind{};
    std::optional<AuthorizationReview> review{};
    std::optional<Benefit> benefit{};
    std::optional<DecisionUrgency> urgency{};
    std::optional<Id> requesterId{};
    std::optional<Id> precededBy{};
    std::vector<NewAuthorizationItem> items{};
    std::vector<CodingAsked> diagnoses{};
    std::optional<std::vector<NewAuthorizationAnswer>> answers{};
    std::optional<bool> emergency{};
    std::optional<bool> exception{};
    std::optional<std::string> note{};

    bool operator==(const NewPriorAuthorization&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPriorAuthorization& out);
void write(json::Writer& out, const NewPriorAuthorization& in);

} // namespace careway::api
