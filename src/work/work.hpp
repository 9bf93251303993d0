#pragma once

#include "access/audit.hpp"
#include "access/caller.hpp"
#include "access/gate.hpp"
#include "core/cursor.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway {

/// One unit of work: everything done in it is committed together or not at all. The time is fixed once for all of it.
class Work {
public:
    Work(sql::Session& session, Instant moment, const CursorSeal& seal, const access::Policy& rules, const access::Caller* who,
        access::Trail* trail)
        : sql(session)
        , now(moment)
        , cursors(seal)
        , policy(rules)
        , gate(session, rules, moment)
        , caller_(who)
        , trail_(trail)
    {
    }

    sql::Session& sql;
    const Instant now;
    const CursorSeal& cursors;
    const access::Policy& policy;
    access::Gate gate;

    /// The members of whom who asks may see the content now.
    [[nodiscard]] access::Grant permit(access::Content content, access::Needs needs = access::Needs::nothing) const
    {
        return gate.permit(*caller_, content, needs);
    }

    /// Who asks, and what the audit will say of it. A batch has neither of its own: there each item brings its own.
    [[nodiscard]] const access::Caller& caller() const { return *caller_; }
    [[nodiscard]] access::Trail& trail() const { return *trail_; }

    [[nodiscard]] Id newId() const { return careway::newId(now); }

    /// Names the member whom the answer speaks of: an answer that is kept to be repeated is given only to who may still see them.
    void concerns(const Id& memberId)
    {
        subject_ = memberId;
        trail_->saw({memberId});
    }
    [[nodiscard]] const std::optional<Id>& subject() const { return subject_; }

private:
    const access::Caller* caller_;
    access::Trail* trail_;
    std::optional<Id> subject_;
};

} // namespace careway
