#pragma once

#include "access/policy.hpp"
#include "core/page.hpp"
#include "models/authorization_kind.hpp"
#include "models/case_holding.hpp"
#include "models/decision_urgency.hpp"
#include "models/earlier_decision.hpp"
#include "models/line_of_business.hpp"
#include "models/prior_authorization.hpp"
#include "models/review_note.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::prior_authorizations {

/// A request, and what of it is for the house alone.
struct Entry {
    api::PriorAuthorization authorization; // without its clock, which is read when it is shown
    access::Protection protection;
    std::optional<Instant> dueAt; // by its clock as it was last changed
    std::optional<Instant> looksAt; // when its clock has something to tell
};

/// The time of what has none: it comes last in the queue.
[[nodiscard]] Instant endOfTime();

class PriorAuthorizationStore {
public:
    explicit PriorAuthorizationStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<Entry> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<Entry> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Entry> lock(const std::string& seen, const Id& id);

    struct Case {
        Entry entry;
        std::string memberName;
    };
    struct Queue {
        std::optional<api::DecisionUrgency> urgency;
        std::optional<api::AuthorizationKind> kind;
        std::optional<api::LineOfBusiness> line;
        std::optional<api::CaseHolding> held;
        Id staffId; // whose queue it is
        Instant now;
    };
    /// Open ones of all members by the time they are due, those that stand still last, then ids; `after` holds the last one's time and id.
    Page<Case> queue(const std::string& seen, const Queue& queue, const PageRequest& page);

    struct Practice {
        Id requesterId;
        std::optional<Instant> changedSince;
        std::vector<api::AuthorizationState> states; // none: all
    };
    struct Status {
        Entry entry;
        std::string memberNumber;
    };
    /// Of one requester, the earliest change first, then ids; `after` holds the last one's time and id.
    Page<Status> practice(const Practice& practice, const PageRequest& page);
    /// Submitted ones of one member, in the order of ids.
    std::vector<Status> ofMember(const std::string& seen, const Id& memberId);

    /// What was decided for a member of some services, the latest first; but for one request.
    std::vector<api::EarlierDecision> earlier(const Id& memberId, std::span<const api::Coding> services, const Id& but);

    void insert(const Entry& entry);
    void update(const Entry& entry);
    /// What was decided, as the public figures count it.
    void add(const Id& id, const Entry& decided, api::AuthorizationItemState outcome, Instant now);
    /// The same of what an appeal came to; `outcome` denied: it was upheld.
    void addAppeal(const Id& id, const api::PriorAuthorization& appealed, api::AuthorizationItemState outcome, api::DecisionUrgency urgency,
        bool extended, Instant now);

    /// One whose clock has something to tell, that nobody else holds, locked.
    std::optional<Entry> lockTold(Instant now);

    Page<api::ReviewNote> notes(const Id& authorizationId, const PageRequest& page);
    void insert(const api::ReviewNote& note);

private:
    std::vector<Entry> fetch(const std::string& statement, const sql::Bindings& bound);
    void putItems(const api::PriorAuthorization& authorization);

    sql::Session& sql_;
};

} // namespace careway::prior_authorizations
