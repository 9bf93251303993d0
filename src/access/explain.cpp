#include "access/explain.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace careway::access {

namespace {

constexpr std::array everyOne{Label::substanceUse, Label::counselingNotes, Label::psychotherapyNotes, Label::hiv, Label::reproductive,
    Label::mentalHealth, Label::general};

struct Ground { // one relation on which it may rest
    Relation relation{};
    std::optional<Id> relationshipId;
    std::vector<const HeldRelease*> releases;
    std::vector<const Standing::Restriction*> restrictions{};
    Minority minority{};
    std::vector<const HeldRelease*> otherwise{}; // that name the caller and are for another purpose
};

std::vector<Ground> groundsOf(const Policy& policy, const Caller& caller, const Standing& standing)
{
    std::vector<Ground> out;
    const auto implied = Policy::impliedBy(caller);
    if (implied && (*implied != Relation::self || caller.memberId == standing.memberId))
        out.push_back({*implied, std::nullopt, {}, {}, {}, {}});
    for (const auto& tie : standing.ties) {
        Ground ground{tie.relation, tie.relationshipId, {}, {}, standing.minority, {}};
        for (const auto& each : standing.releases)
            if (mayBeToldBy(policy, caller, tie, each))
                (serves(policy, caller, each) ? ground.releases : ground.otherwise).push_back(&each.held);
        for (const auto& each : standing.restrictions)
            if (weighsOn(policy, caller, tie, each)) ground.restrictions.push_back(&each);
        out.push_back(std::move(ground));
    }
    return out;
}

// The first of the releases that names a kind of information which the rule asks for, and lets disclose what comes from such a maker.
const HeldRelease* naming(
    const std::vector<const HeldRelease*>& releases, const AccessRule& rule, const std::function<bool(const HeldRelease&)>& lets)
{
    const auto found = std::find_if(releases.begin(), releases.end(), [&](const HeldRelease* each) {
        return lets(*each)
            && std::any_of(rule.kinds.begin(), rule.kinds.end(), [&](const auto& kind) { return each->information.contains(kind); });
    });
    return found == releases.end() ? nullptr : *found;
}

Step stepOf(
    const Ground& ground, Content content, std::string_view label, const AccessRule* rule, const std::optional<Id>& maker = std::nullopt)
{
    Step out{std::string(nameOf(ground.relation)), ground.relationshipId, content, std::string(label), "never", false, std::nullopt,
        "no rule opens it", std::nullopt};
    if (rule == nullptr) return out;
    out.needs = nameOf(rule->needs);
    out.citation = rule->citation;
    out.met = rule->needs == Needs::nothing;
    if (rule->needs != Needs::release) return out;
    const auto lets = [&](const HeldRelease& each) { return each.lets(maker); };
    if (const auto* release = naming(ground.releases, *rule, lets)) {
        out.met = true;
        out.releaseId = release->id;
    } else if (const auto* elsewhere = naming(ground.releases, *rule, std::not_fn(lets))) {
        out.releaseId = elsewhere->id;
        out.citation = "42 CFR 2.31(a)(2): the release names others to disclose than the one from whom the record is known to come";
    } else if (const auto* other = naming(ground.otherwise, *rule, lets)) {
        out.releaseId = other->id;
        out.citation = "42 CFR 2.13(a); 2.31(a)(5): the release is for another purpose than the caller's";
    }
    return out;
}

// What the plan agreed to keep from them is closed, whatever a rule opens.
Step stepOf(const Policy& policy, const Ground& ground, Label label, const Protection& record)
{
    for (const auto* each : ground.restrictions)
        if ((each->labels & bitOf(label)) != 0)
            return {std::string(nameOf(ground.relation)), ground.relationshipId, Content::records, std::string(nameOf(label)), "never",
                false, std::nullopt, "45 CFR 164.522(a)(1)(iii)", each->id};
    return stepOf(ground, Content::records, nameOf(label),
        policy.rule(ground.relation, label, record.source, record.basis, ground.minority.to(label)), record.maker);
}

std::vector<Step> stepsFor(const Policy& policy, const Ground& ground, const std::optional<Protection>& record)
{
    if (!record) return {stepOf(ground, Content::demographics, "any", policy.rule(ground.relation, Content::demographics))};
    std::vector<Step> out;
    for (const auto label : everyOne)
        if ((record->labels & bitOf(label)) != 0) out.push_back(stepOf(policy, ground, label, *record));
    return out;
}

} // namespace

Decision explain(const Policy& general, const Caller& caller, const Standing& standing, const std::optional<Protection>& record)
{
    const auto& policy = general.under(caller.purposeOfUse());
    Decision out;
    for (const auto& ground : groundsOf(policy, caller, standing)) {
        auto steps = stepsFor(policy, ground, record);
        out.allowed = out.allowed || std::all_of(steps.begin(), steps.end(), [](const Step& step) { return step.met; });
        out.steps.insert(out.steps.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
    }
    if (out.steps.empty())
        out.steps.push_back({"none", std::nullopt, record ? Content::records : Content::demographics, "any", "never", false, std::nullopt,
            "45 CFR 164.502(a): who stands to the member in no way sees nothing", std::nullopt});
    return out;
}

} // namespace careway::access
