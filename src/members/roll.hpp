#pragma once

#include "access/grant.hpp"
#include "sql/session.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

/// What other capabilities need of members: whether there are such, for whom.
namespace careway::members {

[[nodiscard]] bool known(sql::Session& session, const access::Grant& grant, const Id& memberId);

/// Members who are there, by id and by number.
class Roll {
public:
    [[nodiscard]] bool has(const Id& id) const { return ids_.contains(id); }
    [[nodiscard]] std::optional<Id> numbered(std::string_view number) const;
    void add(const Id& id, std::string_view number);

private:
    std::set<Id> ids_;
    std::map<std::string, Id, std::less<>> byNumber_;
};

/// Those of the ids and of the numbers that there are and that the grant covers, in one statement.
[[nodiscard]] Roll rollOf(sql::Session& session, const access::Grant& grant, std::span<const Id> ids, std::span<const std::string> numbers);

/// Who a member is, as far as a rule may depend on it.
struct Person {
    std::string givenName, familyName;
    Date birthDate;
    std::string state; // of the home address; empty if there is none
    std::set<std::string, std::less<>> authorities; // of the representatives who stand on the day, as the contract spells them
};
[[nodiscard]] std::optional<Person> personOf(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day);

} // namespace careway::members
