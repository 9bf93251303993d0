#include "decision_clocks/decision_clock_api.hpp"

#include "decision_clocks/decision_clock_store.hpp"
#include "work/work.hpp"

namespace careway::decision_clocks {

DecisionClocksOperations::ListDecisionClocksAnswer DecisionClocksOperations::listDecisionClocks(
    Work& work, const ListDecisionClocks& request)
{
    ListDecisionClocksAnswer out;
    out.body.items = DecisionClockStore{work.sql}.listOn(request.asOf.value_or(dayOf(work.now)), request.lineOfBusiness, request.review);
    return out;
}

} // namespace careway::decision_clocks
