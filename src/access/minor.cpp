#include "access/minor.hpp"

namespace careway::access {

Date birthdayAt(Date birthDate, int age)
{
    const auto out = birthDate + std::chrono::years(age);
    return out.ok() ? out : Date(out.year() / std::chrono::March / 1); // born on 29 February
}

int MinorRules::majorityIn(std::string_view state) const
{
    const auto own = majority.find(state);
    return own != majority.end() ? own->second : majority.at("");
}

std::optional<Date> MinorRules::comesOfAge(Date birthDate, std::string_view state) const
{
    if (state.empty()) return std::nullopt;
    return birthdayAt(birthDate, majorityIn(state));
}

bool MinorRules::isMinor(Date birthDate, std::string_view state, Date day) const { return day < birthdayAt(birthDate, majorityIn(state)); }

Consenter MinorRules::consenterTo(std::string_view care, Date birthDate, const std::string& state, Date day) const
{
    if (!isMinor(birthDate, state, day)) return Consenter::anybodyGrown;
    const auto law = alone.find({state, std::string(care)});
    if (law == alone.end()) return Consenter::unknown;
    const bool old = law->second && day >= birthdayAt(birthDate, *law->second);
    return old ? Consenter::minorAlone : Consenter::withParent;
}

} // namespace careway::access
