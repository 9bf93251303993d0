#include "releases/majority.hpp"

#include "releases/release.hpp"
#include "releases/release_rule_store.hpp"

namespace careway::releases {

std::optional<Date> comesOfAge(sql::Session& session, Date birthDate, std::string_view state, Date day)
{
    if (state.empty()) return std::nullopt;
    return birthdayAt(birthDate, ReleaseRuleStore{session}.inForce(day).majorityIn(state));
}

} // namespace careway::releases
