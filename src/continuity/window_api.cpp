#include "access/grant.hpp"
#include "continuity/continuity_api.hpp"
#include "continuity/continuity_rule.hpp"
#include "continuity/departing.hpp"
#include "continuity/desk_api.hpp"
#include "continuity/kept_store.hpp"
#include "continuity/window.hpp"
#include "members/roll.hpp"

namespace careway::continuity {

namespace {

constexpr auto path = "/v1/continuity-windows";

void mustElect(const access::Caller& caller)
{
    if (!access::standsAsMember(caller) && caller.role != access::Role::careManager && caller.role != access::Role::system)
        refuse(
            Error::Kind::forbidden, "continuity/for-the-member", "This is for the member, and for a care manager who heard it from them.");
}

} // namespace

ContinuityOperations::ListContinuityWindowsAnswer ContinuityOperations::listContinuityWindows(
    Work& work, const ListContinuityWindows& request)
{
    return listed<ListContinuityWindowsAnswer>(work, sightOfMember(work, request.memberId), WindowStore{work.sql}, request, path);
}

ContinuityOperations::GetContinuityWindowAnswer ContinuityOperations::getContinuityWindow(Work& work, const GetContinuityWindow& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "continuity_window", request.continuityWindowId);
    auto window = found(WindowStore{work.sql}.find(sight.predicate("t"), request.continuityWindowId));
    return answered<GetContinuityWindowAnswer>(work, sight, std::move(window));
}

ContinuityOperations::ElectContinuityWindowAnswer ContinuityOperations::electContinuityWindow(
    Work& work, const ElectContinuityWindow& request)
{
    mustElect(work.caller());
    const auto sight = work.gate.sightOf(work.caller(), "continuity_window", request.continuityWindowId);
    members::oneAtATime(work.sql, found(WindowStore{work.sql}.find(sight.predicate("t"), request.continuityWindowId)).memberId);
    const auto before = found(WindowStore{work.sql}.lock(sight.predicate("t"), request.continuityWindowId));
    mustBeOpenToChange(sight, protectionOf(before));
    const auto window = must(elected(before, work.now));
    if (window != before) {
        WindowStore{work.sql}.update(window);
        tell(work, window, "elected", window.providerName);
        tellElected(work.gate, work.sql, window, work.now);
    }
    work.concerns(window.memberId);
    return answered<ElectContinuityWindowAnswer>(work, sight, window);
}

ContinuityOperations::SearchContinuityWindowsAnswer ContinuityOperations::searchContinuityWindows(
    Work& work, const SearchContinuityWindows& request)
{
    const auto& asked = request.body;
    const auto sight = sightOfMember(work, asked.memberId);
    SearchContinuityWindowsAnswer out;
    out.body.findings = findingsFor(
        work.sql, sight.predicate("t"), asked.memberId, asked.providerId, asked.coding, asked.servedOn.value_or(dayOf(work.now)));
    out.body.window = longestOf(out.body.findings);
    out.body.inside = out.body.window.has_value();
    work.trail().saw({asked.memberId});
    return out;
}

} // namespace careway::continuity
