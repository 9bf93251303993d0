#pragma once

#include "core/page.hpp"
#include "models/authorization_rule.hpp"
#include "models/gold_card.hpp"
#include "prior_authorizations/decision.hpp"
#include "prior_authorizations/requirement.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::prior_authorizations {

struct ReasonRow {
    std::string code;
    Category category{};
    std::string text;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation;
};

struct AuthorityRow {
    Authority authority;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation;
};

struct GroundRow {
    std::string ground;
    Ground words;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
};

/// How long something lasts: "curtailment-notice-days", "case-hold-minutes".
struct TermRow {
    std::string term, lineOfBusiness; // the latter empty: of any
    std::int64_t amount = 0;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation;
};

/// What db/reference says of authorizations, and the gold cards that operations give.
class RuleStore {
public:
    explicit RuleStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they hold on a day, in the order of codes; `after` holds the last one's.
    Page<api::AuthorizationRule> list(Date day, const PageRequest& page);
    /// Those that name one of the services on a day, each once.
    std::vector<api::AuthorizationRule> rulesFor(std::span<const api::Coding> services, Date day);
    DecisionRules decisionRulesOn(Date day, std::string_view lineOfBusiness);
    Grounds groundsOn(Date day);

    void put(std::span<const api::AuthorizationRule> rules);
    void put(std::span<const ReasonRow> reasons);
    void put(std::span<const AuthorityRow> authorities);
    void put(std::span<const GroundRow> grounds);
    void put(std::span<const TermRow> terms);

    /// In the order of ids, of all or of one provider; `after` holds the last one's.
    Page<api::GoldCard> goldCards(const std::optional<Id>& providerId, const PageRequest& page);
    std::optional<api::GoldCard> goldCard(const Id& id) { return oneGoldCard(id, ""); }
    std::optional<api::GoldCard> lockGoldCard(const Id& id) { return oneGoldCard(id, " FOR UPDATE"); }
    /// Whether a provider needs no authorization for a service on a day.
    bool hasGoldCard(const Id& providerId, const api::Coding& service, Date day);
    void insert(const api::GoldCard& card);
    void update(const api::GoldCard& card);

private:
    std::optional<api::GoldCard> oneGoldCard(const Id& id, std::string_view suffix);

    sql::Session& sql_;
};

} // namespace careway::prior_authorizations
