#pragma once

#include "models/member.hpp"
#include "support/house_test.hpp"

#include <string>

namespace careway {

/// A house with a specialty and a ZIP in it, where people are taken up and providers entered.
class PeopleTest : public HouseTest {
protected:
    void SetUp() override;

    std::string manager() { return token(access::Role::careManager); }
    std::string admin() { return token(access::Role::planAdmin); }

    /// The body of a new member; `more` begins with a comma.
    static std::string person(const std::string& number, const std::string& given, const std::string& family, const std::string& more = {});
    /// Taken up, and of the panel of the care manager.
    api::Member taken(
        const std::string& number, const std::string& given = "Amara", const std::string& family = "Osei", const std::string& more = {});
    /// Ties a party to a member, as the plan says.
    void relate(const api::Member& member, const std::string& kind, const Id& party);
    static std::string at(const api::Member& member) { return "/v1/members/" + member.id.text(); }

    /// The body of a new provider in 37211.
    static std::string doctor(
        const std::string& npi, const std::string& family, const std::string& latitude = "36.0670", const std::string& more = {});
};

} // namespace careway
