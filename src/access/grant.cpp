#include "access/grant.hpp"

#include <utility>

namespace careway::access {

Grant::Grant(Reach reach, const Id& who, std::vector<Relation> relations, Instant moment, std::string reason)
    : reach_(reach)
    , who_(who)
    , relations_(std::move(relations))
    , moment_(moment)
    , reason_(std::move(reason))
{
}

Grant Grant::system(std::string reason) { return {Reach::everyone, {}, {}, {}, std::move(reason)}; }

Grant Grant::of(const Policy& policy, const Caller& caller, Content content, Instant now, Needs needs)
{
    const auto implied = Policy::impliedBy(caller);
    if (implied && policy.opens(*implied, content, needs)) {
        const auto reach = *implied == Relation::self ? Reach::oneself : Reach::everyone;
        return {reach, caller.memberId.value_or(Id{}), {}, now, std::string(nameOf(*implied))};
    }
    std::vector<Relation> relations;
    for (const auto each : policy.heldBy(caller.role))
        if (policy.opens(each, content, needs)) relations.push_back(each);
    if (relations.empty()) return {Reach::nobody, {}, {}, now, "none"};
    return {Reach::related, caller.party(), std::move(relations), now, "related"};
}

bool mayFeedRecords(const Caller& caller) { return caller.role == Role::system; }

bool mayKeepMembers(const Caller& caller)
{
    return caller.role == Role::careManager || caller.role == Role::planAdmin || caller.role == Role::system;
}

bool mayTakeUpMembers(const Caller& caller) { return caller.role == Role::planAdmin || caller.role == Role::system; }

bool standsAsMember(const Caller& caller) { return caller.role == Role::member || caller.role == Role::representative; }

bool mayKeepDirectory(const Caller& caller) { return caller.role == Role::planAdmin || caller.role == Role::system; }

bool isPrivacyOffice(const Caller& caller) { return caller.role == Role::privacy; }

} // namespace careway::access
