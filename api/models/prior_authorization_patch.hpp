// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_review.hpp"
#include "models/coding_asked.hpp"
#include "models/decision_urgency.hpp"
#include "models/new_authorization_answer.hpp"
#include "models/new_authorization_item.hpp"

namespace careway::api {

/// What is to be changed in a draft.
struct PriorAuthorizationPatch {
    std::optional<AuthorizationKind> kind{};
    std::optional<AuthorizationReview> review{};
    std::optional<DecisionUrgency> urgency{};
    std::optional<std::vector<NewAuthorizationItem>> items{};
    std::optional<std::vector<CodingAsked>> diagnoses{};
    std::optional<std::vector<NewAuthorizationAnswer>> answers{};

    bool operator==(const PriorAuthorizationPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorizationPatch& out);
void write(json::Writer& out, const PriorAuthorizationPatch& in);

} // namespace careway::api
