#include "prior_authorizations/requirement.hpp"

#include "json/column.hpp"
#include "prior_authorizations/authorization.hpp"

#include <algorithm>
#include <cstdio>

namespace careway::prior_authorizations {

namespace {

using api::ApprovalFact;
using api::NotNeededBecause;

std::string shortly(double value)
{
    char out[32];
    std::snprintf(out, sizeof out, "%g", value);
    return out;
}

bool within(double value, const api::ApprovalCondition& condition)
{
    return (!condition.atLeast || value >= *condition.atLeast) && (!condition.atMost || value <= *condition.atMost);
}

// What met a condition, in words; nothing when nothing did.
std::optional<std::string> metBy(const api::ApprovalCondition& condition, const api::PriorAuthorization& authorization,
    const api::AuthorizationItem& item, const Facts& facts)
{
    switch (condition.fact) {
    case ApprovalFact::diagnosis:
        for (const auto& each : authorization.diagnoses)
            for (const auto& code : condition.codes)
                if (each.code.starts_with(code)) return each.code + ' ' + each.display;
        return std::nullopt;
    case ApprovalFact::answer:
        for (const auto& each : authorization.answers)
            if (each.code == condition.code
                && std::find(condition.codes.begin(), condition.codes.end(), each.text) != condition.codes.end())
                return each.code + ": " + each.text;
        return std::nullopt;
    case ApprovalFact::age:
        if (!within(facts.age, condition)) return std::nullopt;
        return std::to_string(facts.age) + " years";
    case ApprovalFact::quantity:
        if (!item.quantity || !within(item.quantity->value, condition)) return std::nullopt;
        return shortly(item.quantity->value) + ' ' + item.quantity->unit;
    case ApprovalFact::document:
        if (!condition.code || !facts.documents.contains(*condition.code)) return std::nullopt;
        return "attached: " + *condition.code;
    }
    return std::nullopt;
}

// All of them with what met each; nothing when one was not met.
std::optional<std::vector<api::MetCondition>> metOf(
    const api::ApprovalRule& rule, const api::PriorAuthorization& authorization, const api::AuthorizationItem& item, const Facts& facts)
{
    std::vector<api::MetCondition> out;
    for (const auto& condition : rule.conditions) {
        auto fact = metBy(condition, authorization, item, facts);
        if (!fact) return std::nullopt;
        out.push_back({condition.text, std::move(*fact)});
    }
    return out;
}

// By the last of the id's bytes, which nobody chooses.
bool drawn(const Id& id, std::int64_t percent) { return id.bytes.back() * 100 < percent * 256; }

void approve(api::AuthorizationItem& item, const api::AuthorizationRule& rule, Instant now)
{
    item.state = ItemState::approved;
    api::AuthorizedCourse course;
    course.quantity = item.quantity;
    course.startsOn = item.startsOn;
    course.endsOn = item.endsOn ? *item.endsOn : Date(std::chrono::sys_days(*item.startsOn) + std::chrono::days(rule.approval->days));
    item.authorized = std::move(course);
    api::ItemDecision decision;
    decision.decidedAt = now;
    decision.rule = rule.code;
    item.decision = std::move(decision);
}

void say(api::CoverageAnswer& out, const Grounds& grounds, const std::string& ground)
{
    const auto& words = grounds.at(ground); // the seed lets none of them be missing
    out.rule = ground;
    out.text = words.text;
    out.citation = words.citation;
}

api::CoverageAnswer notNeeded(api::CoverageAnswer out, const Grounds& grounds, NotNeededBecause because)
{
    say(out, grounds, json::toColumn(because));
    out.because = because;
    return out;
}

std::vector<api::NeededThing> needsOf(const std::vector<api::RuledNeed>& ruled)
{
    std::vector<api::NeededThing> out;
    for (const auto& each : ruled)
        out.push_back({each.code, each.text});
    return out;
}

api::CoverageAnswer ruled(api::CoverageAnswer out, const api::AuthorizationRule& rule)
{
    out.needed = rule.needed;
    if (!rule.needed) out.because = NotNeededBecause::rule;
    out.rule = rule.code;
    out.text = rule.name;
    out.citation = rule.citation;
    out.effectiveFrom = rule.effectiveFrom;
    out.sample = rule.sample;
    if (!rule.needed) return out;
    out.documents = needsOf(rule.documents);
    out.questions = needsOf(rule.questions);
    for (const auto& each : rule.alternatives)
        out.alternatives.push_back({{each.service.system, each.service.code, each.service.display}, each.text, std::nullopt});
    return out;
}

api::CoverageAnswer ofDrug(api::CoverageAnswer out, const Circumstances::Drug& drug, const std::optional<api::AuthorizationRule>& rule)
{
    if (rule) out = ruled(std::move(out), *rule); // what accompanies it; whether it is needed the formulary says
    out.covered = drug.listed;
    out.needed = drug.needed;
    out.rule = drug.rule;
    out.text = drug.text;
    out.citation = drug.citation;
    out.because = drug.needed || !drug.listed ? std::nullopt : std::optional(NotNeededBecause::rule);
    out.alternatives = drug.alternatives;
    return out;
}

} // namespace

Result<void> check(const api::AuthorizationRule& rule)
{
    std::vector<Violation> found;
    const auto add = [&](std::string at, std::string code, std::string detail) {
        found.push_back({Violation::Place::body, std::move(at), std::move(code), std::move(detail)});
    };
    if (rule.approval && !rule.needed) add("/approval", "not-needed", "stands where nothing has to be approved");
    if (rule.approval)
        for (const auto& each : rule.approval->conditions) {
            const bool coded = each.fact == ApprovalFact::diagnosis || each.fact == ApprovalFact::answer;
            const bool named = each.fact == ApprovalFact::answer || each.fact == ApprovalFact::document;
            if (coded == each.codes.empty()) add("/approval/conditions", "codes", "has codes just where they are compared");
            if (named != each.code.has_value()) add("/approval/conditions", "code", "names an answer or a document just where it is one");
        }
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "A rule is not sound.", std::move(found)});
}

api::CoverageAnswer answerTo(const api::CoverageQuestion& question, const Circumstances& known, const Grounds& grounds, Date day)
{
    api::CoverageAnswer out;
    out.kind = question.kind;
    out.lineOfBusiness = known.line;
    out.covered = known.line && known.benefit;
    if (!out.covered) {
        say(out, grounds, known.line ? "no-benefit" : "no-coverage");
        return out;
    }
    if (question.emergency.value_or(false)) return notNeeded(std::move(out), grounds, NotNeededBecause::emergency);
    if (known.approval) {
        out.priorAuthorizationId = known.approval->authorizationId;
        out.until = known.approval->endsOn;
        return notNeeded(std::move(out), grounds, NotNeededBecause::authorized);
    }
    if (known.window && known.window->endsOn >= day) {
        out.because = NotNeededBecause::continuity;
        out.until = known.window->endsOn;
        out.rule = "continuity";
        out.text = known.window->reason;
        out.citation = known.window->citation;
        return out;
    }
    if (known.goldCard) return notNeeded(std::move(out), grounds, NotNeededBecause::goldCard);
    if (known.drug) return ofDrug(std::move(out), *known.drug, known.rule);
    if (known.rule) return ruled(std::move(out), *known.rule);
    return notNeeded(std::move(out), grounds, NotNeededBecause::notListed);
}

const api::AuthorizationRule* ruleFor(
    const std::vector<api::AuthorizationRule>& rules, const api::Coding& service, std::optional<api::LineOfBusiness> line)
{
    const api::AuthorizationRule* out = nullptr;
    for (const auto& rule : rules) {
        const auto& lines = rule.linesOfBusiness;
        const bool named = line && std::find(lines.begin(), lines.end(), *line) != lines.end();
        const bool speaks = std::any_of(rule.services.begin(), rule.services.end(),
            [&](const auto& each) { return each.system == service.system && each.code == service.code; });
        if (speaks && (named || (lines.empty() && out == nullptr))) out = &rule;
        if (speaks && named) return out;
    }
    return out;
}

bool mayOrder(const api::AuthorizationRule& rule, const Facts& facts)
{
    return rule.orderedBy.empty() || std::any_of(rule.orderedBy.begin(), rule.orderedBy.end(), [&](const auto& prefix) {
        return std::any_of(facts.specialties.begin(), facts.specialties.end(), [&](const auto& each) { return each.starts_with(prefix); });
    });
}

api::PriorAuthorization approvedByRule(
    api::PriorAuthorization authorization, const std::vector<const api::AuthorizationRule*>& rules, const Facts& facts, Instant now)
{
    api::AutomaticApproval automatic;
    std::int64_t percent = 0;
    for (std::size_t i = 0; i < authorization.items.size(); ++i) {
        const auto* rule = rules.at(i);
        if (rule == nullptr || !rule->approval) return authorization;
        auto met = metOf(*rule->approval, authorization, authorization.items[i], facts);
        if (!met) return authorization;
        if (automatic.rule.empty()) {
            automatic.rule = rule->code;
            automatic.text = rule->name;
        }
        for (auto& each : *met)
            automatic.facts.push_back(std::move(each));
        percent = std::max(percent, rule->approval->drawnPercent);
    }
    for (std::size_t i = 0; i < authorization.items.size(); ++i)
        approve(authorization.items[i], *rules[i], now);
    automatic.drawn = drawn(authorization.id, percent);
    authorization.automatic = std::move(automatic);
    authorization.missing.clear();
    authorization.state = State::decided;
    authorization.decidedAt = now;
    return authorization;
}

} // namespace careway::prior_authorizations
