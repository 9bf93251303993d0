#include "access/policy.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace careway::access {

namespace {

template <typename T, std::size_t Size> using Names = std::array<std::pair<T, std::string_view>, Size>;

constexpr Names<Relation, 16> relations{{
    {Relation::treatment, "treatment"},
    {Relation::primaryCare, "primary-care"},
    {Relation::careManagement, "care-management"},
    {Relation::careCoordination, "care-coordination"},
    {Relation::callIn, "call-in"},
    {Relation::statedReason, "stated-reason"},
    {Relation::supporter, "supporter"},
    {Relation::guardian, "guardian"},
    {Relation::powerOfAttorney, "power-of-attorney"},
    {Relation::parent, "parent"},
    {Relation::emergency, "emergency"},
    {Relation::utilizationReview, "utilization-review"},
    {Relation::self, "self"},
    {Relation::planOperations, "plan-operations"},
    {Relation::privacyOffice, "privacy-office"},
    {Relation::feed, "feed"},
}};

constexpr std::array<std::string_view, 8> contents{
    "demographics", "particulars", "upkeep", "relationships", "releases", "records", "access-log", "choices"};
constexpr std::array<std::string_view, labelCount> labels{
    "substance-use", "substance-use-counseling-notes", "psychotherapy-notes", "hiv", "reproductive", "mental-health", "general"};
constexpr std::array<std::string_view, 3> sources{"part-2", "not-part-2", "unknown"};
constexpr std::array<std::string_view, 4> bases{"payment", "consent", "release", "operations"};
constexpr std::array<std::string_view, 4> needs{"nothing", "release", "party", "never"};
constexpr std::array<std::string_view, 3> consentings{"grown", "minor-alone", "with-parent"};

template <typename T> std::size_t placeOf(T value) { return static_cast<std::size_t>(value); }

// A purpose of its own goes before all that is said in general.
int particularity(const AccessRule& rule)
{
    return int{rule.label.has_value()} + int{rule.source.has_value()} + int{rule.basis.has_value()} + int{rule.consents.has_value()}
    + (rule.purpose.empty() ? 0 : 5);
}

bool speaksOf(const AccessRule& rule, Label label, Source source, Basis basis)
{
    return rule.label.value_or(label) == label && rule.source.value_or(source) == source && rule.basis.value_or(basis) == basis;
}

bool names(const HeldRelease& release, const AccessRule& rule)
{
    return std::any_of(rule.kinds.begin(), rule.kinds.end(), [&](const auto& kind) { return release.information.contains(kind); });
}

} // namespace

std::string_view nameOf(Relation relation) { return relations.at(placeOf(relation)).second; }

std::optional<Relation> relationNamed(std::string_view name)
{
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const auto& each) { return each.second == name; });
    if (found == relations.end()) return std::nullopt;
    return found->first;
}

std::string_view nameOf(Content content) { return contents.at(placeOf(content)); }
std::string_view nameOf(Label label) { return labels.at(placeOf(label)); }

std::string_view careOf(Label label)
{
    switch (label) {
    case Label::counselingNotes: return nameOf(Label::substanceUse);
    case Label::psychotherapyNotes: return nameOf(Label::mentalHealth);
    default: return nameOf(label);
    }
}

std::string_view nameOf(Source source) { return sources.at(placeOf(source)); }
std::string_view nameOf(Basis basis) { return bases.at(placeOf(basis)); }
std::string_view nameOf(Needs what) { return needs.at(placeOf(what)); }
std::string_view nameOf(Consents consents) { return consentings.at(placeOf(consents)); }

std::string columnOf(Labels those)
{
    std::string out;
    for (std::size_t each = 0; each < placeOf(Label::general); ++each)
        if ((those & bitOf(static_cast<Label>(each))) != 0) out += (out.empty() ? "" : ",") + std::string(labels.at(each));
    return out;
}

Labels labelsIn(std::string_view column)
{
    Labels out = 0;
    const auto named = partsOf(column, ',');
    for (std::size_t each = 0; each < labels.size(); ++each)
        if (named.contains(labels.at(each))) out |= bitOf(static_cast<Label>(each));
    return out;
}

Policy::Policy(std::vector<AccessRule> rules, std::map<Relation, RelationshipKind> kinds, std::string redisclosure, MinorRules minors,
    ReleaseReach reach)
    : kinds_(std::move(kinds))
    , redisclosure_(std::move(redisclosure))
    , minors_(std::move(minors))
    , reach_(std::move(reach))
{
    if (rules.empty() || kinds_.empty() || redisclosure_.empty())
        throw std::runtime_error("the rules of access are not loaded: careway seed loads them");
    for (auto& [relation, kind] : kinds_)
        for (const auto& each : kind.classes)
            kind.classIds.insert(classId(each));
    std::set<std::string> uses;
    for (const auto& rule : rules)
        if (!rule.purpose.empty()) uses.insert(rule.purpose);
    const auto chosen = [&](const std::string& purpose) {
        std::vector<AccessRule> out;
        std::copy_if(rules.begin(), rules.end(), std::back_inserter(out),
            [&](const AccessRule& rule) { return rule.purpose.empty() || rule.purpose == purpose; });
        return out;
    };
    for (const auto& purpose : uses) {
        auto policy = std::unique_ptr<Policy>(new Policy);
        policy->rules_ = chosen(purpose);
        policy->kinds_ = kinds_;
        policy->redisclosure_ = redisclosure_;
        policy->minors_ = minors_;
        policy->reach_ = reach_;
        policy->build();
        under_.emplace(purpose, std::move(policy));
    }
    rules_ = chosen("");
    build();
}

Policy Policy::closed()
{
    Policy out;
    out.build();
    return out;
}

Id classId(std::string_view name) { return namedId("class of recipients\n" + std::string(name)); }

const Policy& Policy::under(std::string_view purpose) const
{
    const auto found = under_.find(purpose);
    return found == under_.end() ? *this : *found->second;
}

void Policy::build()
{
    const auto everyCell = [](const auto& visit) {
        for (std::size_t consents = 0; consents < consentsCount; ++consents)
            for (std::size_t label = 0; label < labels.size(); ++label)
                for (std::size_t source = 0; source < sources.size(); ++source)
                    for (std::size_t basis = 0; basis < bases.size(); ++basis)
                        visit(consents, label, source, basis);
    };
    for (const auto& rule : rules_) {
        if (rule.content != Content::records) continue;
        everyCell([&](auto... cell) { place(rule, cell...); });
    }
    for (std::size_t relation = 0; relation < relations.size(); ++relation)
        everyCell([&](auto consents, auto... cell) { open(consents, relation, cell...); });
}

void Policy::place(const AccessRule& rule, std::size_t consents, std::size_t label, std::size_t source, std::size_t basis)
{
    if (placeOf(rule.consents.value_or(static_cast<Consents>(consents))) != consents) return;
    if (!speaksOf(rule, static_cast<Label>(label), static_cast<Source>(source), static_cast<Basis>(basis))) return;
    auto& best = forRecords_[consents][placeOf(rule.relation)][label][source][basis];
    if (best != nullptr && particularity(*best) == particularity(rule))
        throw std::runtime_error("two rules of access speak of the same: " + std::string(nameOf(rule.relation)) + ", "
            + std::string(labels[label]) + ", " + std::string(sources[source]) + ", " + std::string(bases[basis]));
    if (best == nullptr || particularity(rule) > particularity(*best)) best = &rule;
}

// A cell is open by itself, or locked by its rule.
void Policy::open(std::size_t consents, std::size_t relation, std::size_t label, std::size_t source, std::size_t basis)
{
    const auto* rule = forRecords_[consents][relation][label][source][basis];
    const auto bit = bitOf(static_cast<Label>(label));
    if (rule == nullptr) return;
    if (rule->needs == Needs::nothing) bare_[consents][relation].labels[source][basis] |= bit;
    if (rule->needs == Needs::release) locks_[consents][relation][rule].labels[source][basis] |= bit;
}

const AccessRule* Policy::rule(Relation relation, Label label, Source source, Basis basis, Consents consents) const
{
    return forRecords_[placeOf(consents)][placeOf(relation)][placeOf(label)][placeOf(source)][placeOf(basis)];
}

const AccessRule* Policy::rule(Relation relation, Content content) const
{
    const auto found = std::find_if(
        rules_.begin(), rules_.end(), [&](const AccessRule& each) { return each.relation == relation && each.content == content; });
    return found == rules_.end() ? nullptr : &*found;
}

bool Policy::opens(Relation relation, Content content, Needs what) const
{
    return std::any_of(rules_.begin(), rules_.end(),
        [&](const AccessRule& each) { return each.relation == relation && each.content == content && each.needs == what; });
}

Opening Policy::opening(Relation relation, std::span<const HeldRelease> releases, const Minority& minority) const
{
    Opening out;
    const auto add = [&](const Opening& cells, Labels of) {
        for (std::size_t source = 0; source < sources.size(); ++source)
            for (std::size_t basis = 0; basis < bases.size(); ++basis)
                out.labels[source][basis] |= static_cast<Labels>(cells.labels[source][basis] & of);
    };
    const std::array<Labels, consentsCount> of{
        static_cast<Labels>(everyLabel & ~minority.alone & ~minority.withParent), minority.alone, minority.withParent};
    for (std::size_t consents = 0; consents < consentsCount; ++consents) {
        if (of[consents] == 0) continue;
        add(bare_[consents][placeOf(relation)], of[consents]);
        for (const auto& [rule, cells] : locks_[consents][placeOf(relation)])
            if (std::any_of(releases.begin(), releases.end(), [&](const HeldRelease& each) { return names(each, *rule); }))
                add(cells, of[consents]);
    }
    return out;
}

bool Policy::serves(std::string_view released, std::string_view use) const
{
    const auto found = reach_.purposes.find(released);
    return found != reach_.purposes.end() && (found->second.contains(use) || found->second.contains("any"));
}

std::optional<std::set<Id>> Policy::disclosersAmong(std::set<Id> parties) const
{
    const bool anybody = std::any_of(parties.begin(), parties.end(), [&](const Id& each) { return reach_.disclosers.contains(each); });
    if (anybody) return std::nullopt;
    return parties;
}

bool Policy::looksAtMinority(Relation relation) const
{
    return std::any_of(
        rules_.begin(), rules_.end(), [&](const AccessRule& each) { return each.relation == relation && each.consents.has_value(); });
}

Minority Policy::minorityOf(Date birthDate, const std::string& state, Date day) const
{
    Minority out;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto label = static_cast<Label>(i);
        if (label == Label::general) continue; // of which only an unknown state keeps a parent
        const auto consenter = minors_.consenterTo(careOf(label), birthDate, state, day);
        if (consenter == Consenter::minorAlone || consenter == Consenter::unknown) out.alone |= bitOf(label);
        if (consenter == Consenter::withParent) out.withParent |= bitOf(label);
    }
    if (state.empty() && out.alone != 0) out.alone |= bitOf(Label::general);
    return out;
}

const RelationshipKind* Policy::kind(Relation relation) const
{
    const auto found = kinds_.find(relation);
    return found == kinds_.end() ? nullptr : &found->second;
}

std::vector<Relation> Policy::heldBy(Role role) const
{
    std::vector<Relation> out;
    for (const auto& [relation, kind] : kinds_)
        if (kind.holders.contains(nameOf(role))) out.push_back(relation);
    return out;
}

std::optional<Relation> Policy::impliedBy(const Caller& caller)
{
    switch (caller.role) {
    case Role::member: return caller.memberId ? std::optional(Relation::self) : std::nullopt;
    case Role::planAdmin: return Relation::planOperations;
    case Role::privacy: return Relation::privacyOffice;
    case Role::system: return Relation::feed;
    default: return std::nullopt;
    }
}

} // namespace careway::access
