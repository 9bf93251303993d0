#pragma once

#include "core/error.hpp"
#include "models/correction.hpp"
#include "models/correction_delay.hpp"
#include "models/new_correction.hpp"
#include "models/new_correction_decision.hpp"
#include "models/new_disagreement.hpp"

#include <chrono>
#include <map>
#include <string>

/// What a person holds to be wrong in what the plan has of them (45 CFR 164.526).
namespace careway::own_choices {

/// What db/reference/choice_rules.csv says on a day.
struct CorrectionRules {
    std::chrono::days answered{0}; // within which
    std::chrono::days extension{0}; // by which, once, it may be later
    std::map<std::string, std::string, std::less<>> grounds; // of a denial, with their citations
};

[[nodiscard]] api::Correction correctionFrom(const api::NewCorrection& asked, const CorrectionRules& rules, const Id& id, Instant now);

/// As it is shown on a day: whether it is late is nowhere kept.
[[nodiscard]] api::Correction shown(api::Correction correction, Date today);

/// Once, and before it is late.
[[nodiscard]] Result<api::Correction> extended(
    api::Correction correction, const api::CorrectionDelay& delay, const CorrectionRules& rules, Instant now);

/// A denial has its reason and one of the grounds that the rule knows.
[[nodiscard]] Result<api::Correction> decided(
    api::Correction correction, const api::NewCorrectionDecision& decision, const CorrectionRules& rules, Instant now);

/// With one more statement of disagreement.
[[nodiscard]] Result<api::Correction> disputed(api::Correction correction, const api::NewDisagreement& statement, Instant now);

} // namespace careway::own_choices
