#pragma once

#include "access/grant.hpp"

#include <string>
#include <string_view>

namespace careway::access {

/// The predicate that a grant is over many members. It stands in a WHERE; `column` is the member's id there. What is bound are ids of the
/// token and names of relations: they stand as literals, so that the plan can use the keys.
[[nodiscard]] std::string visibleTo(const Grant& grant, std::string_view column);

/// That a row of relationships, under the alias x, is of one of the relations and holds at the moment.
[[nodiscard]] std::string holds(const std::vector<Relation>& relations, Instant moment);

} // namespace careway::access
