#pragma once

#include "access/grant.hpp"
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

inline access::Grant grantFor(access::Role role, std::optional<Id> self = std::nullopt)
{
    access::Caller caller;
    caller.role = role;
    caller.memberId = self;
    return access::grantOf(caller);
}

} // namespace careway::members
