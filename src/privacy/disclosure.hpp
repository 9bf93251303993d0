#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/disclosure.hpp"
#include "models/disclosure_entry.hpp"
#include "models/disclosure_view.hpp"
#include "models/new_disclosure.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The accounting of disclosures: one body of rows, of which 45 CFR 164.528 and 42 CFR 2.25 each see their part.
namespace careway::privacy {

/// The rules as they are in force on a day: db/reference/disclosure_rules.csv and disclosure_bases.csv.
struct DisclosureRules {
    enum class Counted { no, electronic, yes };
    struct Rule {
        Counted counted{};
        std::optional<std::int64_t> years, days;
        std::string meaning, citation;
    };
    /// On what basis the audit's rows were shown; what is empty is any.
    struct Shown {
        std::string role, relation, purpose, consent;
        api::DisclosureBasis basis{};
    };

    std::map<std::string, std::map<std::string, Rule, std::less<>>, std::less<>> lists;
    std::vector<Shown> shown;

    [[nodiscard]] const Rule* find(std::string_view list, std::string_view term) const;
    /// The roles that are outside of the plan.
    [[nodiscard]] std::set<std::string> outside() const;
    /// What a release must state to be an authorization as well.
    [[nodiscard]] std::vector<std::string> statementsOfAuthorization() const;
};

/// The basis of a row of the audit, by the most particular rule: relation before purpose before consent. What no rule speaks of is told.
[[nodiscard]] api::DisclosureBasis basisOf(const DisclosureRules& rules, const DisclosureRules::Shown& row);

/// The days that a view covers.
struct Period {
    Date from, to;
    std::string meaning, citation;
};
[[nodiscard]] Period periodOf(const DisclosureRules& rules, api::DisclosureView view, Date today);

/// What was told to one recipient, as it is known: rows of the audit that are alike, or one that was recorded.
struct Disclosed {
    std::optional<Id> party; // as the audit names who saw it; nothing for what was recorded
    std::string recipient, address; // the address is empty if it is not known
    std::string description, purpose;
    api::DisclosureBasis basis{};
    std::optional<Id> releaseId;
    bool part2 = false; // records that 42 CFR Part 2 protects, or what a release made by its rules opened
    Date firstOn, lastOn;
    std::int64_t count = 1;
};

/// An entry of the accounting, and what tells it from others of its day.
struct Accounted {
    api::DisclosureEntry shown;
    std::string key;
};

/// What the view counts, the latest first; what was told to the same recipient for the same purpose is one (45 CFR 164.528(b)(3)).
[[nodiscard]] std::vector<Accounted> accountingOf(const DisclosureRules& rules, api::DisclosureView view, std::vector<Disclosed> disclosed);

/// What is wrong with a disclosure that is to be recorded, and with what an authority stated of one.
[[nodiscard]] Result<void> check(const DisclosureRules& rules, const api::NewDisclosure& asked, Date today);
[[nodiscard]] Result<void> check(
    const DisclosureRules& rules, api::DisclosureBasis basis, const api::NewDisclosureSuspension& asked, Date today);

[[nodiscard]] api::Disclosure disclosureFrom(const api::NewDisclosure& asked, const Id& id, Instant now);

} // namespace careway::privacy
