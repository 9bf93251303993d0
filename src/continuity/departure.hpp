#pragma once

#include "access/policy.hpp"
#include "core/error.hpp"
#include "models/affected_member.hpp"
#include "models/departure.hpp"
#include "models/line_of_business.hpp"
#include "models/new_departure.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A provider who leaves a network, and whom that concerns.
namespace careway::continuity {

/// What the provider is to a member, for who must be told when.
enum class ProviderSort { primaryCare, behavioral, other };
[[nodiscard]] std::string_view nameOf(ProviderSort sort);
[[nodiscard]] std::optional<ProviderSort> providerSortNamed(std::string_view name);

/// How long ahead a departure is told to whom.
struct Notice {
    ProviderSort provider{};
    api::LineOfBusiness lineOfBusiness{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::int64_t aheadDays = 0, seenDays = 0;
    std::string task, citation; // the kind of task that is given besides; empty: none
};

/// A time in a network, as the directory has it.
struct Stay {
    Date joinedOn{};
    std::optional<Date> endsOn;
};

/// What is wrong with it, all at once. `stay` is the provider's latest time in the network; nothing when they never were in it.
[[nodiscard]] Result<void> check(const api::NewDeparture& asked, bool providerKnown, const std::optional<Stay>& stay, Date today);
[[nodiscard]] api::Departure departureFrom(
    const api::NewDeparture& asked, const Id& id, const std::string& providerName, Date joinedOn, Instant now);

/// How a member has to do with a provider.
struct Contact {
    Id memberId;
    bool primaryCare = false; // on the last day in the network
    std::optional<Date> primaryCareUntil{}; // before it
    std::optional<Date> treatedOn{}; // the last time; a tie without an end lasts
    bool course = false; // of treatment, told
    bool part2 = false; // what is known of it tells of a program of 42 CFR Part 2, and nothing else does
};

/// What follows for one member: nothing when it does not concern them.
struct Concern {
    std::vector<api::AffectedReason> reasons;
    Date noticeOn{}; // the last day on which the letters are in time
    std::vector<std::string> tasks; // the kinds that are given besides
};
[[nodiscard]] std::optional<Concern> concernOf(
    const Contact& contact, bool behavioral, Date endsOn, std::span<const api::LineOfBusiness> lines, std::span<const Notice> notices);

/// How far back somebody may have been treated to be written to, at the most.
[[nodiscard]] std::int64_t farthestBack(std::span<const Notice> notices);

/// When to look again for whom it affects: on the day of the first letters, so that who came to the provider since is written to as well,
/// and on the last day; nothing after that.
[[nodiscard]] std::optional<Date> nextWalk(const api::Departure& departure, std::span<const Notice> notices, Date today);

} // namespace careway::continuity
