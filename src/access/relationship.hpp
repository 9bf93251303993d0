#pragma once

#include "access/policy.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace careway::access {

/// How a party stands to a member, since when and until when: what a caller may see rests on it.
struct Relationship {
    Id id;
    std::int64_t version = 1;
    Id memberId;
    Relation kind{};
    Id partyId; // as Caller::party() names them
    std::optional<Id> subjectId{}; // the supporter, representative, choice or emergency that it rests on
    std::string source{}; // what it was known from
    Instant startsAt{};
    std::optional<Instant> endsAt{}, openUntil{}; // the second is the first and the grace of its kind
    std::optional<std::string> reason{}, verification{}; // the latter JSON as in the contract
    bool part2 = false; // it tells of care in a program of 42 CFR Part 2, and nothing else that the plan knows does
    Instant createdAt{}, updatedAt{};
};

/// The id of a relationship that is known from what happens: known again, it is still one.
[[nodiscard]] Id relationshipId(const Id& memberId, const Id& partyId, Relation kind, std::string_view source);

} // namespace careway::access
