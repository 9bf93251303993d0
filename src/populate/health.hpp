#pragma once

#include "populate/people.hpp"
#include "records/record.hpp"

#include <cstdint>
#include <vector>

/// The health of the invented members: who has which chronic conditions, and what a year of care for them leaves behind.
namespace careway::populate {

/// Where the records say that they come from.
inline constexpr auto recordSource = "population";

/// All records of one member, in the order of their rows: by type, time and id. They begin in the year before `asOf`, on days on which the
/// member was covered; only a condition may have begun before. Labels are left to who takes them in.
[[nodiscard]] std::vector<records::Record> recordsOf(
    const Plan& plan, Surroundings& surroundings, const Person& person, std::uint64_t ordinal);

} // namespace careway::populate
