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

/// The predicate over records of members; `alias` is the table's name there. Until relationships and releases say more, what is labelled
/// is for nobody.
[[nodiscard]] inline std::string recordsVisibleTo(const Grant& grant, std::string_view alias)
{
    const std::string of(alias);
    return visibleTo(grant, of + ".member_id") + " AND " + of + ".labels = ''";
}

} // namespace careway::access
