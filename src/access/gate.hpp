#pragma once

#include "access/audit.hpp"
#include "access/grant.hpp"
#include "access/sight.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>
#include <string_view>

namespace careway::access {

/// Where it is decided who may see what. Its readers of facts are the one place that reads without a Grant.
class Gate {
public:
    Gate(sql::Session& session, const Policy& policy, Instant now)
        : sql_(session)
        , policy_(policy)
        , now_(now)
    {
    }

    /// The members of whom the caller may see the content now; no statement.
    [[nodiscard]] Grant permit(const Caller& caller, Content content, Needs needs = Needs::nothing) const
    {
        return Grant::of(policy_, caller, content, now_, needs);
    }

    /// Whether a grant covers a member who is there; one statement.
    [[nodiscard]] bool covers(const Grant& grant, const Id& memberId);

    /// What the caller may see of a member's records, and of the member of whom the row of a table is; one statement each.
    [[nodiscard]] Sight sight(const Caller& caller, const Id& memberId);
    [[nodiscard]] Sight sightOf(const Caller& caller, std::string_view table, const Id& rowId);

    /// The same over rows of many members: a condition on member_id, labels, source_program and basis of the table that `alias` names, by
    /// what needs no release. No statement.
    [[nodiscard]] std::string seenAmongAll(const Caller& caller, std::string_view alias) const
    {
        return access::seenAmongAll(policy_, caller, now_, alias);
    }

    /// The same decision for what goes out, a letter, a task's title, an event: whether its recipient may know what it says of the member.
    [[nodiscard]] bool mayDisclose(const Caller& recipient, const Id& memberId, const Protection& content)
    {
        return sight(recipient, memberId).pathTo(content).has_value();
    }

    /// Marks the rows of the audit that were seen while the caller had opened the member in an emergency (42 CFR 2.51): those whose
    /// relation stands in SQL alone, in one statement; none when nobody among the callers may open one.
    void markEmergencies(std::span<AuditRow> rows);

    [[nodiscard]] const Policy& policy() const { return policy_; }

    /// What the house knows of a caller and a member, for those who explain it.
    [[nodiscard]] Standing standing(const Caller& caller, const Id& memberId);

private:
    Standing facts(const Caller& caller, const std::string& member);

    sql::Session& sql_;
    const Policy& policy_;
    Instant now_;
};

} // namespace careway::access
