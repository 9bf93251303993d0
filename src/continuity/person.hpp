#pragma once

#include "continuity/continuity_rule.hpp"

namespace careway::sql {
class Session;
}

namespace careway::continuity {

/// What covers a member on a day, and where they live.
[[nodiscard]] Person personOn(sql::Session& session, const Id& memberId, Date day);

} // namespace careway::continuity
