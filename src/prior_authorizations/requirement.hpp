#pragma once

#include "core/error.hpp"
#include "models/authorization_rule.hpp"
#include "models/coverage_answer.hpp"
#include "models/coverage_question.hpp"
#include "models/prior_authorization.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Whether an authorization is needed, with what, and when none has to be decided by a person.
namespace careway::prior_authorizations {

/// What is wrong with a rule of the reference data.
[[nodiscard]] Result<void> check(const api::AuthorizationRule& rule);

/// In which words, and by which source, it is said that none is needed: a row of db/reference/coverage_grounds.csv.
struct Ground {
    std::string text, citation;
};
using Grounds = std::map<std::string, Ground, std::less<>>; // by api::NotNeededBecause, as it is spelled; "no-coverage", "no-benefit"

/// What is known of the member, the provider and the service on the day that is asked about.
struct Circumstances {
    std::optional<api::LineOfBusiness> line; // nothing: not covered on the day
    bool benefit = false; // for what is asked about
    std::optional<api::AuthorizationRule> rule; // for the service, of the line of business
    bool goldCard = false; // the provider's, for the service
    struct Standing {
        Id authorizationId;
        std::optional<Date> endsOn;
    };
    std::optional<Standing> approval; // that stands for the service
    struct Window {
        Date endsOn;
        std::string reason, citation;
    };
    std::optional<Window> window; // in which care goes on as it was
    struct Drug {
        bool listed = false;
        bool needed = false;
        std::string rule, text, citation;
        std::vector<api::CoverageAlternative> alternatives;
    };
    std::optional<Drug> drug; // what the formulary says of it
};

/// The answer, with all that must accompany a request at once.
[[nodiscard]] api::CoverageAnswer answerTo(
    const api::CoverageQuestion& question, const Circumstances& known, const Grounds& grounds, Date day);

/// The rule that speaks of a service in a line of business, that which names the line before one for all; null when none does.
[[nodiscard]] const api::AuthorizationRule* ruleFor(
    const std::vector<api::AuthorizationRule>& rules, const api::Coding& service, std::optional<api::LineOfBusiness> line);

/// What is known of a request beside its own words.
struct Facts {
    int age = 0; // of the member, in years
    std::set<std::string, std::less<>> documents; // that are there
    std::set<std::string, std::less<>> specialties; // of who asks, in the provider taxonomy
};

/// Whether who asks may order a service of the rule; a rule that names nobody lets everybody.
[[nodiscard]] bool mayOrder(const api::AuthorizationRule& rule, const Facts& facts);

/// The request with every item approved as it was asked, if the rules of all items approve of it: then it says by which, and what met their
/// conditions. As it is, if they do not: nothing adverse comes from a rule. `rules` are those of the items, in their order, null for none.
/// Of those that a rule draws a person looks again.
[[nodiscard]] api::PriorAuthorization approvedByRule(
    api::PriorAuthorization authorization, const std::vector<const api::AuthorizationRule*>& rules, const Facts& facts, Instant now);

} // namespace careway::prior_authorizations
