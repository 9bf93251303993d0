#pragma once

#include "models/coverage.hpp"
#include "models/member.hpp"
#include "models/pcp_selection.hpp"
#include "populate/directory.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// The invented members: any of them by their ordinal, with what covers them and whom they chose.
namespace careway::populate {

[[nodiscard]] Id memberId(const Plan& plan, std::uint64_t ordinal);

/// Where somebody looks for care.
struct Care {
    std::uint32_t site = 0; // of plan.frame.sites
    std::optional<std::uint64_t> primary; // the ordinal of whom they chose
};

struct Person {
    api::Member member;
    std::vector<api::Coverage> coverages; // in the order of days, and on one day in that of payment
    std::vector<api::PcpSelection> selections;
    Care care;
};

/// In years, on `asOf`, which is a first of January.
[[nodiscard]] std::int64_t ageOf(const api::Member& member);

[[nodiscard]] Person personAt(const Plan& plan, Surroundings& surroundings, std::uint64_t ordinal);

} // namespace careway::populate
