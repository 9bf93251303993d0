#pragma once

#include "members/profile.hpp"
#include "models/eligibility_answer.hpp"
#include "models/program.hpp"

#include <vector>

namespace careway::enrollments {

/// What of a member the rule of a program looks at.
struct Facts {
    members::Profile profile;
    std::vector<members::Cover> covers; // on the day
    bool hasCondition = false; // one of those that the program names, as far as who asks may see it
};

/// Every part of the rule with whether it is met; eligible when all are.
[[nodiscard]] api::EligibilityAnswer judge(const api::Program& program, const Facts& facts, Date day);

} // namespace careway::enrollments
