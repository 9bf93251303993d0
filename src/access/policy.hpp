#pragma once

#include "access/caller.hpp"
#include "access/minor.hpp"
#include "core/time.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Who may see what, as db/reference says it: one table of rules, from which the decision on one row and the predicate over many come.
namespace careway::access {

/// How a caller stands to a member. Those of the second line need no row: the role and the token say them.
enum class Relation {
    treatment,
    primaryCare,
    careManagement,
    careCoordination,
    callIn,
    statedReason,
    supporter,
    guardian,
    powerOfAttorney,
    parent,
    emergency,
    utilizationReview,
    self,
    planOperations,
    privacyOffice,
    feed,
};

/// What of a member a rule speaks of.
enum class Content {
    demographics, // name, birth, addresses, how to reach them
    particulars, // coverage, primary care, supporters, representatives
    upkeep, // to change either, and to invite: what is opened to be read is not by that open to be changed
    relationships,
    releases,
    records,
    accessLog,
    choices, // restrictions, confidential communications, corrections
};

/// How a record is protected; `general` stands for none of the others.
enum class Label { substanceUse, counselingNotes, psychotherapyNotes, hiv, reproductive, mentalHealth, general };
constexpr std::size_t labelCount = 7;
enum class Source { part2, notPart2, unknown };
enum class Basis { payment, consent, release, operations };

/// What a rule asks for: nothing, a release that names the kind of information, to be a party to it, or what nobody can bring.
enum class Needs { nothing, release, party, never };

/// How a member consents to the care that a label tells of: as one who is grown, as a minor alone (as which counts one of whom it is not
/// known: then the parent does not see), or with a parent.
enum class Consents { grown, minorAlone, withParent };

[[nodiscard]] std::string_view nameOf(Relation relation);
[[nodiscard]] std::optional<Relation> relationNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Content content);
[[nodiscard]] std::string_view nameOf(Label label);
/// The kind of care that it tells of, as the state table calls it: notes are of the care in which they were taken.
[[nodiscard]] std::string_view careOf(Label label);
[[nodiscard]] std::string_view nameOf(Source source);
[[nodiscard]] std::string_view nameOf(Basis basis);
[[nodiscard]] std::string_view nameOf(Needs needs);
[[nodiscard]] std::string_view nameOf(Consents consents);

/// Labels as bits, the first of the enum lowest: the order of the column's SET.
using Labels = std::uint8_t;
[[nodiscard]] constexpr Labels bitOf(Label label) { return static_cast<Labels>(1U << static_cast<unsigned>(label)); }
constexpr Labels everyLabel = 0x7F;

/// What a decision looks at in a record.
struct Protection {
    Labels labels = bitOf(Label::general);
    Source source = Source::unknown;
    Basis basis = Basis::payment;
    std::optional<Id> maker{}; // the provider from whom it comes; nothing where that is not known
};

/// To which of the care that labels tell of one member consents how; to none when they are grown.
struct Minority {
    Labels alone = 0, withParent = 0;

    [[nodiscard]] Consents to(Label label) const
    {
        if ((alone & bitOf(label)) != 0) return Consents::minorAlone;
        return (withParent & bitOf(label)) != 0 ? Consents::withParent : Consents::grown;
    }
};

/// How what the plan writes down of its own work is protected: where it came from is not told apart, and the labels are those of the
/// program or instrument.
[[nodiscard]] constexpr Protection ownWork(Labels labels)
{
    return {labels == 0 ? bitOf(Label::general) : labels, Source::unknown, Basis::operations};
}

/// Labels as a column's SET spells them; none for `general` alone. What is no label's name counts for nothing.
[[nodiscard]] std::string columnOf(Labels labels);
[[nodiscard]] Labels labelsIn(std::string_view column);

/// A release of information that holds now and names the caller, or a class to which they belong.
struct HeldRelease {
    Id id;
    std::set<std::string, std::less<>> information; // the kinds that it names
    std::string purpose;
    std::optional<Date> expiresOn; // its last day
    std::optional<std::set<Id>> disclosers{}; // who alone discloses by it; nothing: the plan itself, or whoever treats the member

    /// Whether what comes from a maker is disclosed by it (42 CFR 2.31(a)(2)).
    [[nodiscard]] bool lets(const std::optional<Id>& maker) const { return !disclosers || (maker && disclosers->contains(*maker)); }
};

struct AccessRule {
    Relation relation{};
    Content content{};
    std::optional<Label> label;
    std::optional<Source> source;
    std::optional<Basis> basis;
    Needs needs{};
    std::set<std::string, std::less<>> kinds; // of information, of which a release must name one
    std::string citation;
    std::string purpose{}; // of use, for which alone it holds, before all others; empty: for any
    std::optional<Consents> consents{}; // of the member to the care that the label tells of; nothing: any
};

/// The id under which a class of recipients, "treating-providers", stands among the parties of releases.
[[nodiscard]] Id classId(std::string_view name);

/// What db/reference/relationship_kinds.csv says of a kind.
struct RelationshipKind {
    std::set<std::string, std::less<>> holders, recorders, enders; // roles
    std::set<std::string, std::less<>> credentials; // of which staff must have one; empty: none is needed
    std::set<std::string, std::less<>> classes; // of recipients of releases, to which the party belongs by it
    std::optional<std::chrono::hours> lasts; // at the most
    std::optional<std::chrono::days> reviewWithin; // by the privacy office
    std::chrono::days grace{0};
    std::string citation;
    std::set<Id> classIds{}; // of the classes; the policy makes them, once for all decisions
    bool restrictable = true; // whether a restriction that the plan agreed to weighs on it
    struct Invitation { // that leads to it
        std::chrono::days lasts{};
        std::int64_t proofs = 0; // so many wrong ones, and it holds no more
    };
    std::optional<Invitation> invitation{}; // nothing: none does
};

/// For every source and basis the labels that are open: a record is seen when all of its labels are.
struct Opening {
    std::array<std::array<Labels, 4>, 3> labels{};

    [[nodiscard]] Labels at(Source source, Basis basis) const
    {
        return labels[static_cast<std::size_t>(source)][static_cast<std::size_t>(basis)];
    }
    [[nodiscard]] bool shows(const Protection& record) const { return (record.labels & ~at(record.source, record.basis)) == 0; }
    bool operator==(const Opening&) const = default;
};

/// By the purpose that a release names the purposes of use that it serves; "any": every one.
using Purposes = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;

/// What db/reference/release_rules.csv says of how far a release opens.
struct ReleaseReach {
    Purposes purposes{};
    std::set<Id> disclosers{}; // the classes that disclose to the plan from whomever a record comes
};

class Policy {
public:
    /// Throws std::runtime_error for two rules of which none is the more particular, and for none at all.
    Policy(std::vector<AccessRule> rules, std::map<Relation, RelationshipKind> kinds, std::string redisclosure, MinorRules minors = {},
        ReleaseReach reach = {});
    /// Of a day on which no rules are in force: nothing is open to anybody.
    [[nodiscard]] static Policy closed();
    Policy(Policy&&) = default;
    Policy& operator=(Policy&&) = delete;

    /// The same policy as it is for a purpose of use.
    [[nodiscard]] const Policy& under(std::string_view purpose) const;

    /// The most particular rule for a record's label; none: it stays closed.
    [[nodiscard]] const AccessRule* rule(
        Relation relation, Label label, Source source, Basis basis, Consents consents = Consents::grown) const;
    /// The rule for what has no label of its own.
    [[nodiscard]] const AccessRule* rule(Relation relation, Content content) const;
    [[nodiscard]] bool opens(Relation relation, Content content, Needs needs = Needs::nothing) const;

    /// What of the records a relation opens: by itself, and with releases.
    [[nodiscard]] Opening opening(Relation relation, std::span<const HeldRelease> releases, const Minority& minority = {}) const;

    /// Whether a relation opens more or less by who consents to the member's care.
    [[nodiscard]] bool looksAtMinority(Relation relation) const;
    [[nodiscard]] Minority minorityOf(Date birthDate, const std::string& state, Date day) const;
    [[nodiscard]] const MinorRules& minors() const { return minors_; }

    /// Whether a release for one purpose opens something to a caller with another (42 CFR 2.13(a), 2.31(a)(5)).
    [[nodiscard]] bool serves(std::string_view released, std::string_view use) const;

    /// Who alone discloses by a release to the plan that names these parties: nothing when a class of them is whoever treats the member.
    [[nodiscard]] std::optional<std::set<Id>> disclosersAmong(std::set<Id> parties) const;

    /// What travels with what is shown of a Part 2 program under a release (42 CFR 2.32).
    [[nodiscard]] const std::string& redisclosure() const { return redisclosure_; }

    [[nodiscard]] const RelationshipKind* kind(Relation relation) const;
    /// The relations that a caller of a role may have a row for.
    [[nodiscard]] std::vector<Relation> heldBy(Role role) const;
    /// The relation that the role says without a row.
    [[nodiscard]] static std::optional<Relation> impliedBy(const Caller& caller);

private:
    Policy() = default;
    void build();
    void place(const AccessRule& rule, std::size_t consents, std::size_t label, std::size_t source, std::size_t basis);
    void open(std::size_t consents, std::size_t relation, std::size_t label, std::size_t source, std::size_t basis);

    static constexpr std::size_t relationCount = 16, consentsCount = 3;
    template <typename T> using ByRelation = std::array<std::array<T, relationCount>, consentsCount>; // and by who consents

    std::vector<AccessRule> rules_;
    std::map<Relation, RelationshipKind> kinds_;
    std::string redisclosure_;
    MinorRules minors_;
    ReleaseReach reach_;
    std::map<std::string, std::unique_ptr<const Policy>, std::less<>> under_; // purposes with rules of their own
    ByRelation<std::array<std::array<std::array<const AccessRule*, 4>, 3>, labelCount>> forRecords_{}; // label, source, basis; into rules_
    ByRelation<Opening> bare_{}; // what is open without a release
    ByRelation<std::map<const AccessRule*, Opening>> locks_{}; // and what each rule that asks for one opens
};

} // namespace careway::access
