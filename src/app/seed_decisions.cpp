#include "app/seed_decisions.hpp"

#include "app/decision_clocks.hpp"
#include "app/files.hpp"
#include "decision_clocks/decision_clock_store.hpp"

namespace careway::app {

void seedDecisions(sql::Session& owner, const std::filesystem::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto clocks = decisionClocksIn(reference / "decision_clocks.csv");
    load<decision_clocks::DecisionClockStore>(owner, clocks);
    tell(std::to_string(clocks.size()) + " clocks of decisions");
}

} // namespace careway::app
