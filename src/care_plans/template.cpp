#include "care_plans/template.hpp"

#include "care_plans/findings.hpp"

#include <map>

namespace careway::care_plans {

namespace {

std::vector<api::CarePlanPoint> points(const std::vector<std::string>& texts, const Ids& newId)
{
    std::vector<api::CarePlanPoint> out;
    for (const auto& each : texts)
        out.push_back({newId(), each});
    return out;
}

Date later(Date day, std::int32_t by) { return Date(std::chrono::sys_days(day) + std::chrono::days(by)); }

} // namespace

Result<void> check(const api::CarePlanTemplate& from)
{
    Findings found;
    std::map<std::string, int> codes;
    for (std::size_t i = 0; i < from.goals.size(); ++i)
        found.want(++codes[from.goals[i].code] == 1, "/goals/" + std::to_string(i) + "/code", "twice", "stands twice");
    for (std::size_t i = 0; i < from.interventions.size(); ++i)
        for (const auto& each : from.interventions[i].goals)
            found.want(codes.contains(each), "/interventions/" + std::to_string(i) + "/goals", "unknown", "names no goal of it: " + each);
    found.want(!from.effectiveTo || *from.effectiveTo >= from.effectiveFrom, "/effectiveTo", "order", "must not lie before the first day");
    return found.result();
}

void fill(api::CarePlan& plan, const api::CarePlanTemplate& from, Date today, const Ids& newId)
{
    plan.title = from.title;
    plan.templateCode = from.code;
    plan.templateFrom = from.effectiveFrom;
    plan.sample = from.sample;
    std::map<std::string, Id> goals;
    for (const auto& each : from.goals) {
        plan.goals.push_back({newId(), each.kind, each.text, each.measure, later(today, each.days), std::nullopt});
        goals[each.code] = plan.goals.back().id;
    }
    for (const auto& each : from.interventions) {
        plan.interventions.push_back({newId(), each.text, each.responsible, {}});
        for (const auto& code : each.goals)
            plan.interventions.back().goalIds.push_back(goals.at(code));
    }
    plan.needs = points(from.needs, newId);
    plan.barriers = points(from.barriers, newId);
    plan.strengths = points(from.strengths, newId);
    for (const auto& each : from.careTeam)
        plan.careTeam.push_back({newId(), each, std::nullopt, std::nullopt});
}

} // namespace careway::care_plans
