#pragma once

#include "access/policy.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace careway::access {

/// What the house knows of a caller and one member: the facts that a decision rests on.
struct Standing {
    struct Tie { // a row of relationships that holds now
        Relation relation{};
        Id relationshipId;
        std::optional<Id> subjectId; // the supporter, representative or emergency that it rests on
    };
    struct Release { // one that holds now, with those to whom it may be told
        HeldRelease held;
        std::vector<Id> recipients{};
    };
    struct Restriction { // one that the plan agreed to (45 CFR 164.522(a)), that has not ended
        Id id;
        std::optional<Id> partyId; // somebody, or a class; nothing: everybody
        Labels labels = everyLabel; // what it closes
    };

    std::optional<Id> memberId; // nothing when there is no such member
    std::vector<Tie> ties;
    std::vector<Release> releases;
    std::vector<Restriction> restrictions{};
    Minority minority{}; // told only if a tie of the caller's role looks at it
};

/// Whether a release names the caller: themselves, what their tie rests on, or a class of recipients into which it puts them.
[[nodiscard]] bool mayBeToldBy(const Policy& policy, const Caller& caller, const Standing::Tie& tie, const Standing::Release& release);

/// Whether it opens something to them besides: a release is for the purpose that it names.
[[nodiscard]] bool serves(const Policy& policy, const Caller& caller, const Standing::Release& release);

/// Whether a restriction names the caller so, and is one that weighs on ties of this kind: those who stand as the person, and treatment in
/// an emergency, are free of it.
[[nodiscard]] bool weighsOn(const Policy& policy, const Caller& caller, const Standing::Tie& tie, const Standing::Restriction& restriction);

/// One way on which a caller sees records of a member.
struct Way {
    Relation relation{};
    std::optional<Id> relationshipId; // nothing for what the role says
    std::optional<Id> emergencyId;
    struct Opener {
        HeldRelease release; // names the caller, or a class of theirs
        Opening open; // with it alone
    };
    std::vector<Opener> releases;
    Opening bare{}; // what is open without them
    Opening open{}; // and with all of them that let disclose from whomever a record comes
    std::map<Id, Opening> from{}; // and with those besides by which one maker of records discloses

    [[nodiscard]] const Opening& openTo(const Protection& record) const;
};

/// By what one record is seen.
struct Path {
    const Way* way = nullptr; // never null
    std::vector<const HeldRelease*> releases; // that it takes; none for what is open without
};

/// What of one member's records a caller may see now: the decision on one row, and the predicate over many.
class Sight {
public:
    Sight(const Policy& general, const Caller& caller, const Standing& standing);

    /// Whether there is nothing at all that could be seen: then the member does not exist for this caller.
    [[nodiscard]] bool blind() const;
    [[nodiscard]] const std::optional<Id>& memberId() const { return memberId_; }

    /// By what a record is seen, the way that needs least first; nothing when it is hidden.
    [[nodiscard]] std::optional<Path> pathTo(const Protection& record) const;

    /// The same over many: a condition on labels, source_program and basis of the table that `alias` names. `maker` is the SQL for the id
    /// of the provider from whom a row comes; nothing where no row says it.
    [[nodiscard]] std::string predicate(std::string_view alias, std::string_view maker = "") const;

    /// Whether it matters from whom a record comes.
    [[nodiscard]] bool minds() const;

    [[nodiscard]] const std::vector<Way>& ways() const { return ways_; }

private:
    std::optional<Id> memberId_;
    std::vector<Way> ways_;
};

/// The predicate over rows of many members, for lists of work: what the caller sees there without a release. `alias` names a table with
/// member_id, labels, source_program and basis.
[[nodiscard]] std::string seenAmongAll(const Policy& general, const Caller& caller, Instant now, std::string_view alias);

/// What of the plan's own work those may know who share it in a team, of members whom they have not come to have such a tie to: nothing of
/// one for whom the plan agreed to a restriction, where that weighs on the tie.
[[nodiscard]] std::string seenByTeam(const Policy& policy, Relation relation, std::string_view alias);

} // namespace careway::access
