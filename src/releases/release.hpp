#pragma once

#include "access/minor.hpp"
#include "core/error.hpp"
#include "core/time.hpp"
#include "models/new_release.hpp"
#include "models/release.hpp"
#include "models/release_patch.hpp"
#include "models/release_signature.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Releases of information: what makes one valid, and what becomes of it (42 CFR 2.31).
namespace careway::releases {

/// What db/reference/release_rules.csv says on a day.
struct Rules {
    struct Rule {
        std::string meaning, citation;
        bool coversOperations = false;
    };
    std::map<std::string, Rule, std::less<>> elements, purposes, classes, policies;
    access::MinorRules minors{};
};

/// What of the member matters to their releases.
struct Patient {
    std::string name; // given and family
    Date birthDate;
    std::string state; // of residence; empty if unknown
    std::set<std::string, std::less<>> authorities; // of their representatives today, as the contract spells them
};

[[nodiscard]] api::Release releaseFrom(const api::NewRelease& asked, const Id& id, Instant now);

/// After a merge patch (RFC 7396), at the next version. Signed content never changes: then, and when it is over, it is a conflict.
[[nodiscard]] Result<api::Release> patched(api::Release release, const api::ReleasePatch& patch, Instant now);

/// Everything that makes a release refused, each with the citation of its rule or the plan's own policy.
[[nodiscard]] Result<void> check(const api::Release& release, const Patient& patient, const Rules& rules, Date today);

/// What is not there yet, in the order of 42 CFR 2.31(a).
[[nodiscard]] std::vector<api::MissingElement> missingIn(
    const api::Release& release, const Patient& patient, const Rules& rules, Date today);

/// The kinds of information of which a minor alone disposes: of a release that names one a parent knows only if it tells them.
[[nodiscard]] std::vector<api::InformationKind> keptByMinor(const Patient& patient, const Rules& rules, Date today);

/// Where it stands now: one that was active has expired after its last day.
[[nodiscard]] api::ReleaseState stateOn(const api::Release& release, Date today);

/// Active with every element, deficient without; a conflict for one that is signed or over.
[[nodiscard]] Result<api::Release> submitted(api::Release release, const Patient& patient, const Rules& rules, Instant now);

/// With a signature more, active as soon as nothing is missing. A conflict, with what is missing, for one that lacks anything else, and for
/// a signature that does not suffice: a parent's without the minor's, any but the minor's where they alone consent, or one without the
/// authority.
[[nodiscard]] Result<api::Release> signedBy(
    api::Release release, const api::ReleaseSignature& signature, const Patient& patient, const Rules& rules, Instant now);

/// At once and forward only. Twice is the same as once.
[[nodiscard]] api::Release revoked(api::Release release, Instant now);

} // namespace careway::releases
