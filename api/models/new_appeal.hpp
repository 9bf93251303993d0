// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_stage.hpp"
#include "models/decision_urgency.hpp"
#include "models/new_filer.hpp"

namespace careway::api {

/// An appeal to be filed. No sequences are all items that were decided against the member; consentSignedOn is the day of the member's
/// consent in writing, where the law asks for one.
struct NewAppeal {
    Id priorAuthorizationId{};
    std::optional<std::vector<std::int64_t>> sequences{};
    std::optional<AppealStage> stage{};
    std::optional<DecisionUrgency> urgency{};
    std::string reason{};
    std::optional<std::string> goodCause{};
    std::optional<bool> continueBenefits{};
    std::optional<Date> consentSignedOn{};
    std::optional<NewFiler> filedBy{};

    bool operator==(const NewAppeal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAppeal& out);
void write(json::Writer& out, const NewAppeal& in);

} // namespace careway::api
