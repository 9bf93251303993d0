#pragma once

#include "access/grant.hpp"
#include "core/digest.hpp"

#include <string>
#include <string_view>

namespace careway::access {

/// The predicate over many members that Grant::covers is the decision on one of. It stands in a WHERE; `column` is the member's id there.
/// What is bound is the id of the token, sixteen bytes known to be an id: it stands as a literal, so that the plan can use the key.
[[nodiscard]] inline std::string visibleTo(const Grant& grant, std::string_view column)
{
    switch (grant.reach()) {
    case Grant::Reach::everyone: return "TRUE";
    case Grant::Reach::oneself: return std::string(column) + " = X'" + hex(grant.self()->bytes) + "'";
    case Grant::Reach::nobody: break;
    }
    return "FALSE";
}

} // namespace careway::access
