#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/disclosure_suspension.hpp"
#include "privacy/disclosure.hpp"
#include "sql/session.hpp"

#include <span>

namespace careway::privacy {

struct DisclosureRuleRow {
    std::string list, term; // a view, a kind of statement or authorization; a basis or otherwise, a statement of a release, or period
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string counted; // yes, no or electronic
    std::optional<std::int64_t> years, days;
    std::string meaning, citation;
};

struct DisclosureBasisRow {
    DisclosureRules::Shown shown;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string citation;
};

/// What was disclosed of members: what the audit says was shown outside of the plan, and what was recorded of the rest.
class DisclosureStore {
public:
    explicit DisclosureStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day.
    DisclosureRules rules(Date day);

    /// Of one member since a day, alike rows as one. What belongs to a special investigation is left out, and of what was recorded what is
    /// kept back today.
    std::vector<Disclosed> shown(const access::Grant& grant, const Id& memberId, const DisclosureRules& rules, Date from);
    std::vector<Disclosed> recorded(const access::Grant& grant, const Id& memberId, Date from, Date today);

    /// Those of all members that stand today, the first to end first; `after` holds suspensionPosition() of the last one.
    Page<api::DisclosureSuspension> suspensions(const access::Grant& grant, Date today, const PageRequest& page);

    std::optional<api::Disclosure> find(const Id& id);
    bool hasRelease(const Id& memberId, const Id& releaseId);

    void insert(const api::Disclosure& disclosure);
    void insert(const api::Disclosure& disclosure, const Id& id, const api::NewDisclosureSuspension& suspension, Instant now);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const DisclosureRuleRow> rules);
    void put(std::span<const DisclosureBasisRow> bases);

private:
    sql::Session& sql_;
};

/// Where a list of suspensions goes on after this one.
[[nodiscard]] std::vector<std::string> suspensionPosition(const api::DisclosureSuspension& last);

} // namespace careway::privacy
