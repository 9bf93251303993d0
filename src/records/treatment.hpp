#pragma once

#include "access/relationship.hpp"
#include "records/record.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace careway::records {

/// The NPIs of those who treated, by a record: of visits and claims, nothing for others.
[[nodiscard]] std::vector<std::string> treatingNpis(const Record& record);

/// The relationships that visits and claims make between a member and those of the directory who treated them: as long after as the policy
/// says. Of several to the same provider the one that reaches farthest.
[[nodiscard]] std::vector<access::Relationship> treatmentsIn(
    std::span<const Candidate> candidates, const std::map<std::string, Id>& providers, const access::Policy& policy, Instant now);

} // namespace careway::records
