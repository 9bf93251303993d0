#pragma once

#include "access/grant.hpp"
#include "access/policy_store.hpp"
#include "app/seed.hpp"
#include "core/time.hpp"
#include "models/coverage.hpp"
#include "models/member.hpp"

#include <string>

namespace careway::members {

inline const Instant now = parseInstant("2026-11-24T15:00:00Z").value();
inline Date day(std::string_view text) { return parseDate(text).value(); }

inline api::Member person(int number, const std::string& given = "Amara", const std::string& family = "Osei")
{
    api::Member out;
    out.id = namedId("member/" + std::to_string(number));
    out.version = 1;
    out.memberNumber = "CW" + std::to_string(number);
    out.givenName = given;
    out.familyName = family;
    out.birthDate = day("1991-07-27");
    out.createdAt = out.updatedAt = now;
    return out;
}

inline api::Coverage coverage(const Id& member, int number, const std::string& from, const std::string& to = {})
{
    api::Coverage out;
    out.id = namedId("coverage/" + member.text() + std::to_string(number));
    out.version = 1;
    out.memberId = member;
    out.plan = "PPO " + std::to_string(number);
    out.lineOfBusiness = api::LineOfBusiness::medicaid;
    out.order = 1;
    out.startsOn = day(from);
    if (!to.empty()) out.endsOn = day(to);
    out.createdAt = out.updatedAt = now;
    return out;
}

inline access::Grant everyone() { return access::Grant::system("test"); }

/// A caller of a role; who is not a member is the same party in every role.
inline access::Caller callerOf(access::Role role, std::optional<Id> self = std::nullopt)
{
    access::Caller out;
    out.role = role;
    out.memberId = self;
    out.providerId = out.staffId = out.groupId = namedId("party");
    return out;
}

/// The policy of db/reference.
inline access::Policy policyIn(sql::Session& owner)
{
    app::seedAccess(owner, std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
    return access::PolicyStore{owner}.inForce(dayOf(now));
}

} // namespace careway::members
