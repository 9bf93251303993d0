#pragma once

#include "models/coverage.hpp"
#include "models/member.hpp"
#include "models/pcp_selection.hpp"
#include "populate/directory.hpp"

#include <cstdint>
#include <vector>

/// The invented members: any of them by their ordinal, with what covers them and whom they chose.
namespace careway::populate {

[[nodiscard]] Id memberId(const Plan& plan, std::uint64_t ordinal);

struct Person {
    api::Member member;
    std::vector<api::Coverage> coverages; // in the order of days, and on one day in that of payment
    std::vector<api::PcpSelection> selections;
};

[[nodiscard]] Person personAt(const Plan& plan, Surroundings& surroundings, std::uint64_t ordinal);

} // namespace careway::populate
