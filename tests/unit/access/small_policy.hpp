#pragma once

#include "access/policy.hpp"

#include <string>
#include <vector>

namespace careway::access {

/// A small policy of the same shape as the one of db/reference: a doctor sees what is ordinary, and what is protected by a release, but
/// what is no record of a Part 2 program; the care manager also what the plan holds by a consent; a supporter by releases only; a member
/// all of their own but psychotherapy notes; in an emergency all but those.
inline std::vector<AccessRule> smallRules()
{
    const auto records = [](Relation relation, std::optional<Label> label, Needs needs, std::set<std::string, std::less<>> kinds = {}) {
        return AccessRule{
            relation, Content::records, label, {}, {}, needs, std::move(kinds), "the rule of " + std::string(nameOf(relation))};
    };
    const auto demographics
        = [](Relation relation) { return AccessRule{relation, Content::demographics, {}, {}, {}, Needs::nothing, {}, "who they are"}; };
    std::vector<AccessRule> out;
    for (const auto each : {Relation::treatment, Relation::careManagement}) {
        out.push_back(demographics(each));
        out.push_back(records(each, Label::general, Needs::nothing));
        out.push_back(records(each, Label::substanceUse, Needs::release, {"substance-use-records"}));
        out.push_back(records(each, Label::substanceUse, Needs::nothing));
        out.back().source = Source::notPart2;
        out.push_back(records(each, Label::psychotherapyNotes, Needs::release, {"psychotherapy-notes"}));
    }
    out.push_back(records(Relation::careManagement, Label::substanceUse, Needs::nothing));
    out.back().source = Source::part2;
    out.back().basis = Basis::consent;
    out.push_back(records(Relation::supporter, Label::general, Needs::release, {"general-records", "all-records"}));
    out.push_back(records(Relation::supporter, Label::substanceUse, Needs::release, {"substance-use-records"}));
    out.push_back({Relation::supporter, Content::releases, {}, {}, {}, Needs::party, {}, "whom a release names may see it"});
    for (const auto each : {Relation::self, Relation::emergency}) {
        out.push_back(demographics(each));
        out.push_back(records(each, {}, Needs::nothing));
        out.push_back(records(each, Label::psychotherapyNotes, Needs::never));
    }
    out.push_back(demographics(Relation::privacyOffice));
    return out;
}

inline std::map<Relation, RelationshipKind> smallKinds()
{
    std::map<Relation, RelationshipKind> out;
    out[Relation::treatment].holders = {"provider"};
    out[Relation::treatment].classes = {"treating-providers"};
    out[Relation::careManagement].holders = {"care-manager"};
    out[Relation::careManagement].classes = {"health-plan"};
    out[Relation::supporter].holders = {"supporter"};
    out[Relation::emergency].holders = {"provider", "care-manager"};
    return out;
}

inline Policy smallPolicy()
{
    return {smallRules(), smallKinds(), "do not tell", {},
        {{{"at-request-of-patient", {"any"}}, {"treatment", {"treatment"}}}, {classId("treatment-facility")}}};
}

inline Caller callerOf(Role role, const Id& party = namedId("the caller"))
{
    Caller out;
    out.role = role;
    out.staffId = out.providerId = out.groupId = party;
    return out;
}

inline Protection record(const std::vector<Label>& labels, Source source = Source::unknown, Basis basis = Basis::payment)
{
    Protection out{0, source, basis};
    for (const auto each : labels)
        out.labels |= bitOf(each);
    return out;
}

} // namespace careway::access
