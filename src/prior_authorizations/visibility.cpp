#include "prior_authorizations/visibility.hpp"

#include "access/grant.hpp"
#include "core/digest.hpp"

namespace careway::prior_authorizations {

namespace {

using access::Role;

// A draft is nobody's but of who writes it.
std::string ownOr(const access::Caller& caller, const access::Sight& sight, const std::string& seen)
{
    const auto self = access::standsAsMember(caller) ? sight.memberId().value_or(Id{}) : caller.party();
    const auto own = "t.requester_id = X'" + hex(self.bytes) + '\'';
    // A member's own draft is seen as all of theirs is; of a provider whatever they asked for.
    if (access::standsAsMember(caller)) return '(' + seen + " AND (t.state <> 'draft' OR " + own + "))";
    return "((" + seen + " AND t.state <> 'draft') OR " + own + ')';
}

} // namespace

bool reviews(const access::Caller& caller)
{
    return caller.staffId && (caller.role == Role::reviewer || caller.role == Role::medicalDirector || caller.role == Role::appeals);
}

std::string seenInQueue(const access::Policy& policy, const access::Caller& caller)
{
    return access::seenByTeam(policy.under(caller.purposeOfUse()), access::Relation::utilizationReview, "t");
}

std::string seenBy(const access::Policy& policy, const access::Caller& caller, const access::Sight& sight)
{
    auto seen = sight.predicate("t");
    if (reviews(caller)) seen = '(' + seen + " OR " + seenInQueue(policy, caller) + ')';
    return ownOr(caller, sight, seen);
}

bool isOwn(const access::Caller& caller, const Id& requesterId)
{
    if (access::standsAsMember(caller)) return true; // whom the sight lets through is theirs
    return caller.role == Role::provider && caller.providerId == requesterId;
}

bool mayAct(const access::Caller& caller, const access::Sight& sight, const Id& requesterId, const access::Protection& request)
{
    if (isOwn(caller, requesterId) || reviews(caller)) return true;
    const auto path = sight.pathTo(request);
    return path && path->way->relation != access::Relation::emergency;
}

} // namespace careway::prior_authorizations
