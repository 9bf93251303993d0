#pragma once

#include "access/caller.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>

/// What others need of assessments: that totals in records become some.
namespace careway::assessments {

/// What was made of records of observations.
struct TakenOver {
    std::map<Id, std::int64_t> members; // how many new ones of whom
    std::int64_t made = 0, there = 0; // new ones, and those that had been taken over before
    std::int64_t unusable = 0; // a code of an instrument, and no total of it
};

/// Takes over the totals among these records. One that was taken over before is passed by; one that its feed has corrected since replaces
/// what was taken over then; how it is protected follows the record. A total that is
/// fresh opens what its instrument says; history opens nothing.
TakenOver takeOver(sql::Session& session, const access::Caller& by, std::span<const Id> records, Instant now);

/// The same of the records of all members after one, up to another or to the end.
TakenOver takeOver(sql::Session& session, const access::Caller& by, const Id& after, const std::optional<Id>& upTo, Instant now);

[[nodiscard]] std::int64_t membersIn(sql::Session& session);

/// How far a piece of so many members goes; nothing when it goes to the end.
[[nodiscard]] std::optional<Id> pieceEnd(sql::Session& session, const Id& after, std::int64_t members);

} // namespace careway::assessments
