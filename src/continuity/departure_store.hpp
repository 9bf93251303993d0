#pragma once

#include "continuity/continuity_rule.hpp"
#include "continuity/departure.hpp"
#include "core/page.hpp"
#include "sql/session.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::continuity {

/// A member whom a departure affects, as it is kept.
struct Affected {
    api::AffectedMember member;
    std::optional<Date> lettersOn; // the day on which they are written; nothing when none are owed any more
    std::vector<std::string> tasks; // the kinds that are given besides
    access::Protection protection;
};

/// A departure that is looked at piece by piece.
struct Walk {
    api::Departure departure;
    std::optional<Id> walkedTo; // the last member that was looked at
};

/// Who leaves a network, and whom that affects.
class DepartureStore {
public:
    explicit DepartureStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// With how far it is on a day; the version grows with all that is counted.
    std::optional<api::Departure> find(const Id& id, Date today);
    bool isKnown(const Id& providerId, const std::string& network, Date joinedOn);
    /// Of a provider, those that ended on a day or later.
    std::vector<api::Departure> of(const Id& providerId, Date since);
    /// Throws sql::Duplicate with the key `departure_once` when it is known.
    void insert(const api::Departure& departure);

    /// One that is to be looked at on a day, that nobody else holds, locked.
    std::optional<Walk> lockWalk(Date today);
    /// As far as a member.
    void walked(const Id& departureId, const Id& to);
    /// To the end; the next time on a day, or never.
    void walkedThrough(const Id& departureId, const std::optional<Date>& next);

    /// Those who have to do with the provider, in the order of ids, behind a member: whoever was treated on a day or later, a relationship
    /// of treatment lasting so long after that.
    std::vector<Contact> contacts(const api::Departure& departure, const std::optional<Id>& after, std::int64_t limit, Date seenSince,
        std::chrono::hours treatmentLasts, Date today);
    /// The same of one member; nothing when they have nothing to do with each other.
    std::optional<Contact> contactOf(
        const api::Departure& departure, const Id& memberId, Date seenSince, std::chrono::hours treatmentLasts, Date today);

    /// Kept from change by others until the end of the transaction.
    std::optional<Affected> affected(const Id& departureId, const Id& memberId);
    void insert(const Affected& affected, Instant now);
    void update(const Affected& affected, Instant now);
    /// One whose letters are to be written on a day.
    std::optional<api::AffectedMember> due(Date today);
    /// In the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<api::AffectedMember> list(const std::string& seen, const Id& departureId, const PageRequest& page);

    /// The departures of providers, as far as they concern a member.
    std::vector<Leaving> leavings(const Id& memberId, std::span<const Id> providers);

private:
    std::vector<Contact> readContacts(const std::string& which, const api::Departure& departure, Date seenSince,
        std::chrono::hours treatmentLasts, Date today, const sql::Bindings& more);
    std::vector<Affected> readAffected(const std::string& name, const std::string& where, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::continuity
