#include "access/grant.hpp"

#include <utility>

namespace careway::access {

Grant::Grant(Reach reach, std::optional<Id> self, std::string reason)
    : reach_(reach)
    , self_(self)
    , reason_(std::move(reason))
{
}

Grant Grant::system(std::string reason) { return {Reach::everyone, std::nullopt, std::move(reason)}; }

bool Grant::covers(const Id& memberId) const { return reach_ == Reach::everyone || (reach_ == Reach::oneself && self_ == memberId); }

Grant grantOf(const Caller& caller)
{
    switch (caller.role) {
    case Role::careManager:
    case Role::planAdmin:
    case Role::system: return {Grant::Reach::everyone, std::nullopt, std::string(nameOf(caller.role))};
    case Role::member:
        if (caller.memberId) return {Grant::Reach::oneself, caller.memberId, "self"};
        break;
    default: break;
    }
    return {Grant::Reach::nobody, std::nullopt, "none"};
}

Grant recordGrantOf(const Caller& caller)
{
    if (caller.role == Role::careManager || caller.role == Role::system) return grantOf(caller);
    return {Grant::Reach::nobody, std::nullopt, "none"};
}

Grant releaseGrantOf(const Caller& caller) { return caller.role == Role::member ? grantOf(caller) : recordGrantOf(caller); }

bool mayFeedRecords(const Caller& caller) { return caller.role == Role::system; }

bool mayKeepMembers(const Caller& caller)
{
    return caller.role == Role::careManager || caller.role == Role::planAdmin || caller.role == Role::system;
}

bool mayKeepDirectory(const Caller& caller) { return caller.role == Role::planAdmin || caller.role == Role::system; }

} // namespace careway::access
