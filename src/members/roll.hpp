#pragma once

#include "access/grant.hpp"
#include "sql/session.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

/// What other capabilities need of members.
namespace careway::members {

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

/// Of two units of work that change what a member has, the second waits for the first: their row is locked until the end of the
/// transaction.
void oneAtATime(sql::Session& session, const Id& memberId);

/// The member who has this number and birth date: who names both need not be seen to know them.
[[nodiscard]] std::optional<Id> identified(sql::Session& session, const std::string& memberNumber, Date birthDate);

/// A supporter or representative of a member on a day: as what they may be bound to a person's account, and their last day.
struct Helper {
    std::string relation; // "supporter", or the authority as the contract spells it
    std::optional<Date> endsOn;
};
[[nodiscard]] std::optional<Helper> helperOf(sql::Session& session, const Id& memberId, const Id& helperId, Date day);

} // namespace careway::members
