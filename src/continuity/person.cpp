#include "continuity/person.hpp"

#include "access/grant.hpp"
#include "members/profile.hpp"
#include "members/roll.hpp"

namespace careway::continuity {

Person personOn(sql::Session& session, const Id& memberId, Date day)
{
    const auto grant = access::Grant::system("whether care goes on as it was");
    Person out;
    for (const auto& each : members::enrolledOn(session, grant, memberId, day))
        out.memberships.push_back({each.lineOfBusiness, each.since});
    if (const auto who = members::personOf(session, grant, memberId, day)) out.state = who->state;
    return out;
}

} // namespace careway::continuity
