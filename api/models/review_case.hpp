// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_review.hpp"
#include "models/authorization_state.hpp"
#include "models/case_holder.hpp"
#include "models/decision_urgency.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// What is to be decided.
struct ReviewCase {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string memberName{};
    AuthorizationKind kind{};
    AuthorizationReview review{};
    DecisionUrgency urgency{};
    LineOfBusiness lineOfBusiness{};
    AuthorizationState state{};
    std::vector<std::string> services{};
    Id requesterId{};
    Instant receivedAt{};
    std::optional<Instant> dueAt{};
    bool late{};
    std::optional<CaseHolder> holder{};

    bool operator==(const ReviewCase&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewCase& out);
void write(json::Writer& out, const ReviewCase& in);

} // namespace careway::api
