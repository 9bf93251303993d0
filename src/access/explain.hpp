#pragma once

#include "access/sight.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::access {

/// One rule that was tried for one relation: what it asks for, and whether that is there.
struct Step {
    std::string relation; // "none" when the caller stands to the member in no way
    std::optional<Id> relationshipId{};
    Content content{};
    std::string label; // "any" for what has none
    std::string needs;
    bool met = false;
    std::optional<Id> releaseId{};
    std::string citation;
    std::optional<Id> restrictionId{}; // the one that closes it
};

struct Decision {
    bool allowed = false;
    std::vector<Step> steps;
};

/// Whether a caller may see one record of a member, or the member when no record is asked for, rule by rule. It is allowed when one
/// relation has all of its rules met. Written beside Sight and held to it by a test: they must never differ.
[[nodiscard]] Decision explain(
    const Policy& general, const Caller& caller, const Standing& standing, const std::optional<Protection>& record);

} // namespace careway::access
