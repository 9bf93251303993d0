#include "decision_clocks/rules.hpp"

#include "decision_clocks/decision_clock_store.hpp"

namespace careway::decision_clocks {

std::vector<Rule> rules(sql::Session& session) { return DecisionClockStore{session}.list(); }

} // namespace careway::decision_clocks
