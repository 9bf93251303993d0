#pragma once

#include "access/caller.hpp"
#include "core/digest.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is kept of who saw or changed what, for whom (45 CFR 164.312(b)): never the data itself.
namespace careway::access {

/// One member whom an operation concerned, and what let the caller.
struct Sighting {
    std::optional<Id> memberId; // nothing when nobody was found
    std::string relation{}; // as relationships call it; empty if it stands in SQL alone
    std::optional<Id> releaseId{}; // the release of information that opened it
    std::optional<Id> emergencyId{}; // the emergency that opened it
    std::int64_t items = 1; // how many things of this member were seen or changed
};

/// What an operation saw, told as it goes on; the unit of work writes it down last.
class Trail {
public:
    /// A member is asked for, whether or not the caller may see them: a refusal is kept under their id.
    void sought(const Id& memberId) { sought_ = memberId; }
    void saw(Sighting sighting) { seen_.push_back(std::move(sighting)); }

    /// What was seen, at least one: nobody found is kept too.
    [[nodiscard]] std::vector<Sighting> sightings() const;
    /// The same when the operation was refused: nothing was seen.
    [[nodiscard]] Sighting refused() const { return {sought_, "", std::nullopt, std::nullopt, 0}; }
    /// Everything is forgotten: the work begins again.
    void clear() { *this = {}; }

private:
    std::optional<Id> sought_;
    std::vector<Sighting> seen_;
};

/// The request that a row speaks of.
struct Occasion {
    std::string_view requestId, operation;
    std::optional<Id> target; // the thing that the path named
};

/// A row of the audit, but for its time, which is the database's.
struct AuditRow {
    Id id;
    Sighting seen;
    std::string requestId, operation;
    std::optional<Id> targetId;
    std::string issuer, client, subject, role, credential;
    std::optional<Id> partyId;
    std::string purpose;
    std::string outcome; // "done", or the code of the refusal

    /// SHA-256 of all of it.
    [[nodiscard]] Digest content() const;
};

[[nodiscard]] AuditRow auditRow(const Id& id, const Occasion& occasion, const Caller& caller, Sighting seen, std::string outcome);

} // namespace careway::access
