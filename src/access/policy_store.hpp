#pragma once

#include "access/policy.hpp"
#include "sql/session.hpp"

#include <memory>
#include <mutex>
#include <span>

namespace careway::access {

/// A rule or a kind as the database has it, with the days on which it is in force.
struct AccessRuleRow {
    std::string relation, content, label, source, basis;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string needs, kinds, citation; // kinds parted by bars
    std::string purpose{}; // empty: any
    std::string consents{}; // grown, minor-alone or with-parent; empty: any
};

struct RelationshipKindRow {
    std::string kind;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string holders, recorders, enders, credentials, classes; // parted by bars
    std::optional<std::int64_t> lastsHours, reviewDays;
    std::int64_t graceDays = 0;
    bool restrictable = true;
    std::optional<std::int64_t> invitationDays, invitationProofs;
    std::string citation;
};

struct MajorityRow {
    std::string state; // empty for every state without a row of its own
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::int64_t age = 0; // years
    std::string citation;
};

struct MinorConsentRow {
    std::string state, care;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::optional<std::int64_t> age; // years; zero: of any age; nothing: no minor consents to it alone
    std::string known, citation; // looked-up, general-knowledge or sample
};

struct AccessNoticeRow {
    std::string code;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string text, citation;
};

class PolicyStore {
public:
    explicit PolicyStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As it is in force on a day, closed before the first. Throws std::runtime_error when a row means nothing, or there are none at all.
    Policy inForce(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const AccessRuleRow> rules);
    void put(std::span<const RelationshipKindRow> kinds);
    void put(std::span<const AccessNoticeRow> notices);
    void put(std::span<const MajorityRow> ages);
    void put(std::span<const MinorConsentRow> laws);

private:
    bool isLoaded();
    MinorRules minors(Date day);
    ReleaseReach reach(Date day);

    sql::Session& sql_;
};

/// The policy in force, read again every minute. Safe to be used by many threads.
class PolicyShelf {
public:
    [[nodiscard]] std::shared_ptr<const Policy> inForce(sql::Session& session, Instant now);

private:
    std::mutex guard_;
    std::shared_ptr<const Policy> policy_;
    Instant readAt_{};
};

} // namespace careway::access
