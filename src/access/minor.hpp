#pragma once

#include "core/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// Who is of age, and to what care a minor consents alone, by the law of their state: of that only they dispose (42 CFR 2.14, 45 CFR
/// 164.502(g)(3)).
namespace careway::access {

/// The birthday at which somebody becomes so many years old.
[[nodiscard]] Date birthdayAt(Date birthDate, int age);

/// Who consents to a kind of care.
enum class Consenter {
    anybodyGrown, // they are no minor, or the law knows no such care
    minorAlone,
    withParent,
    unknown, // nobody has looked up the law of the state, or the state is not known
};

class MinorRules {
public:
    /// Years by state; "" for the states without a row of their own.
    std::map<std::string, int, std::less<>> majority{{"", 18}};
    /// By state and kind of care, as labels are called: from which age, zero for any; nothing where no minor consents alone.
    std::map<std::pair<std::string, std::string>, std::optional<int>> alone;

    /// The day on which somebody comes of age; nothing for an unknown state.
    [[nodiscard]] std::optional<Date> comesOfAge(Date birthDate, std::string_view state) const;
    /// With an unknown state by the age that most states have.
    [[nodiscard]] bool isMinor(Date birthDate, std::string_view state, Date day) const;
    [[nodiscard]] Consenter consenterTo(std::string_view care, Date birthDate, const std::string& state, Date day) const;

private:
    [[nodiscard]] int majorityIn(std::string_view state) const;
};

} // namespace careway::access
