#pragma once

#include "decision_clocks/law.hpp"
#include "sql/session.hpp"

#include <vector>

namespace careway::decision_clocks {

/// The whole table, in one statement; read once for all that a unit of work asks of it.
[[nodiscard]] std::vector<Rule> rules(sql::Session& session);

} // namespace careway::decision_clocks
