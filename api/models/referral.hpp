// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"
#include "models/caller_verification.hpp"
#include "models/eligibility_answer.hpp"
#include "models/referral_outcome.hpp"
#include "models/referral_source.hpp"

namespace careway::api {

/// A referral and what became of it.
struct Referral {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string program{};
    ReferralSource source{};
    ReferralOutcome outcome{};
    std::optional<Id> enrollmentId{};
    EligibilityAnswer eligibility{};
    std::optional<std::string> note{};
    std::optional<CallerVerification> verification{};
    ActingParty referredBy{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Referral&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Referral& out);
void write(json::Writer& out, const Referral& in);

} // namespace careway::api
