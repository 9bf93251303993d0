#include "oversight/oversight_api.hpp"

#include "json/column.hpp"
#include "oversight/figure_store.hpp"
#include "work/work.hpp"

namespace careway::oversight {

namespace {

void mustOversee(const access::Caller& caller)
{
    using access::Role;
    if (caller.role == Role::planAdmin || caller.role == Role::careManager || caller.role == Role::medicalDirector
        || caller.role == Role::system)
        return;
    refuse(Error::Kind::forbidden, "oversight/for-staff", "The figures of the programs are for those who run them.");
}

} // namespace

OversightOperations::ListProgramFiguresAnswer OversightOperations::listProgramFigures(Work& work, const ListProgramFigures& request)
{
    mustOversee(work.caller());
    if (request.to < request.from)
        throw Refusal(Error{Error::Kind::rule_broken, "oversight/empty-period", "The period ends before it begins.",
            {{Violation::Place::query, "to", "before-from", "must not lie before from"}}});
    const auto line = json::toColumn(request.lineOfBusiness);
    const auto days = std::chrono::sys_days(request.to) - std::chrono::sys_days(request.from) + std::chrono::days(1);
    const Date before(std::chrono::sys_days(request.from) - days), until(std::chrono::sys_days(request.from) - std::chrono::days(1));
    FigureStore store{work.sql};
    const auto grant = access::Grant::system("figures that tell of nobody");
    ListProgramFiguresAnswer out;
    out.body.from = request.from;
    out.body.to = request.to;
    out.body.items = figuresOf(
        store.counts(grant, request.from, request.to, line), store.counts(grant, before, until, line), store.objectivesOn(request.to));
    return out;
}

} // namespace careway::oversight
