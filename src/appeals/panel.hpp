#pragma once

#include "core/error.hpp"
#include "models/appeal.hpp"
#include "models/prior_authorization.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>

/// Who may decide on an appeal.
namespace careway::appeals {

/// Somebody of the plan who would decide.
struct Reviewer {
    Id staffId;
    std::string role; // "medical-director"
    std::string credential; // "physician"; empty if they have none
    std::string specialty; // a code of the provider taxonomy; empty if none is on file
    std::set<Id> superiors; // those to whom they report, directly or not
    bool ownOrFamily = false; // of the member
};

/// Who is needed for what: a row of db/reference/appeal_reviewers.csv.
struct ReviewerRule {
    std::string kind; // of the request, as api::AuthorizationKind spells it; empty: any that no other row names
    bool clinical = false; // what was decided against was decided on clinical grounds
    std::string role;
    std::set<std::string, std::less<>> credentials, specialties; // of which one is needed; empty: none is
};

/// Those who had a part in what is appealed: who decided on its items, and on appeals of the same request before.
[[nodiscard]] std::set<Id> decidersOf(
    const api::Appeal& appeal, const api::PriorAuthorization& authorization, std::span<const api::Appeal> before);

/// Whether somebody may decide: not on a case of their own or their family, not who decided before or reports to them (42 CFR 422.590(h),
/// 438.406(b)(2)(i), 29 CFR 2560.503-1(h)(3)(ii)), of the kind and specialty that the rules ask for.
[[nodiscard]] Result<void> mayDecide(
    const Reviewer& reviewer, const std::set<Id>& deciders, std::span<const ReviewerRule> rules, std::string_view kind, bool clinical);

} // namespace careway::appeals
