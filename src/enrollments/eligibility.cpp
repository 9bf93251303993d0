#include "enrollments/eligibility.hpp"

#include "json/column.hpp"

#include <algorithm>

namespace careway::enrollments {

namespace {

using api::EligibilityPart;

bool hasBenefit(const std::vector<members::Cover>& covers, api::Benefit benefit)
{
    return std::any_of(covers.begin(), covers.end(),
        [&](const auto& cover) { return std::find(cover.benefits.begin(), cover.benefits.end(), benefit) != cover.benefits.end(); });
}

bool hasLine(const std::vector<members::Cover>& covers, const std::vector<api::LineOfBusiness>& lines)
{
    return std::any_of(covers.begin(), covers.end(),
        [&](const auto& cover) { return std::find(lines.begin(), lines.end(), cover.lineOfBusiness) != lines.end(); });
}

std::string ages(const api::Eligibility& rule)
{
    if (!rule.maximumAge) return "It is for those of " + std::to_string(*rule.minimumAge) + " years and more.";
    if (!rule.minimumAge) return "It is for those of up to " + std::to_string(*rule.maximumAge) + " years.";
    return "It is for those of " + std::to_string(*rule.minimumAge) + " to " + std::to_string(*rule.maximumAge) + " years.";
}

} // namespace

api::EligibilityAnswer judge(const api::Program& program, const Facts& facts, Date day)
{
    const auto& rule = program.eligibility;
    api::EligibilityAnswer out;
    out.program = program.code;
    out.effectiveFrom = program.effectiveFrom;
    const auto part = [&](EligibilityPart which, bool met, std::string text) {
        out.reasons.push_back({which, met, std::move(text), program.citation});
    };
    part(EligibilityPart::alive, !facts.profile.deceasedOn, "It is for the living.");
    if (rule.minimumAge || rule.maximumAge) {
        const auto age = facts.profile.ageOn(day);
        part(EligibilityPart::age, age >= rule.minimumAge.value_or(0) && age <= rule.maximumAge.value_or(200), ages(rule));
    }
    if (rule.requiresBenefit)
        part(EligibilityPart::benefit, hasBenefit(facts.covers, *rule.requiresBenefit),
            "It needs a " + json::toColumn(*rule.requiresBenefit) + " benefit on the day.");
    if (!rule.linesOfBusiness.empty())
        part(EligibilityPart::lineOfBusiness, hasLine(facts.covers, rule.linesOfBusiness), "It needs a coverage of its line of business.");
    if (!rule.conditions.empty())
        part(EligibilityPart::condition, facts.hasCondition, "It needs one of the diagnoses that the program names.");
    out.eligible = std::all_of(out.reasons.begin(), out.reasons.end(), [](const auto& each) { return each.met; });
    return out;
}

} // namespace careway::enrollments
