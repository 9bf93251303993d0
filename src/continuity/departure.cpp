#include "continuity/departure.hpp"

#include "core/findings.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace careway::continuity {

namespace {

using api::AffectedReason;
using std::chrono::days;
using std::chrono::sys_days;

constexpr std::array<std::string_view, 3> sorts{"primary-care", "behavioral", "other"};

Date before(Date day, std::int64_t by) { return sys_days(day) - days(by); }

ProviderSort sortOf(const Contact& contact, bool behavioral)
{
    if (contact.primaryCare || contact.primaryCareUntil) return ProviderSort::primaryCare;
    return behavioral ? ProviderSort::behavioral : ProviderSort::other;
}

// Why one notice is owed to a member; nothing when none is.
std::vector<AffectedReason> reasonsOf(const Contact& contact, Date seenSince)
{
    std::vector<AffectedReason> out;
    if (contact.primaryCare) out.push_back(AffectedReason::primaryCare);
    else if (contact.primaryCareUntil && *contact.primaryCareUntil >= seenSince) out.push_back(AffectedReason::formerPrimaryCare);
    if (contact.treatedOn && *contact.treatedOn >= seenSince) out.push_back(AffectedReason::treated);
    if (contact.course) out.push_back(AffectedReason::course);
    return out;
}

} // namespace

std::string_view nameOf(ProviderSort sort) { return sorts.at(static_cast<std::size_t>(sort)); }

std::optional<ProviderSort> providerSortNamed(std::string_view name)
{
    const auto found = std::find(sorts.begin(), sorts.end(), name);
    if (found == sorts.end()) return std::nullopt;
    return static_cast<ProviderSort>(found - sorts.begin());
}

Result<void> check(const api::NewDeparture& asked, bool providerKnown, const std::optional<Stay>& stay, Date today)
{
    Findings found("continuity");
    found.want(providerKnown, "/providerId", "unknown-provider", "is nobody of the directory");
    const bool there = stay && (!stay->endsOn || asked.endsOn <= *stay->endsOn);
    found.want(!providerKnown || there, "/network", "not-in-network", "is no network in which the provider is on that day");
    found.want(!stay || asked.endsOn >= stay->joinedOn, "/endsOn", "ends-before-start", "must not lie before the first day in the network");
    found.want(asked.noticedOn <= asked.endsOn, "/noticedOn", "notice-after-end", "must not lie after the last day in the network");
    found.want(asked.noticedOn <= today, "/noticedOn", "future", "must not lie ahead");
    return std::move(found).result("The departure cannot be taken down so.");
}

api::Departure departureFrom(const api::NewDeparture& asked, const Id& id, const std::string& providerName, Date joinedOn, Instant now)
{
    api::Departure out;
    out.id = id;
    out.version = 1;
    out.providerId = asked.providerId;
    out.providerName = providerName;
    out.network = asked.network;
    out.joinedOn = joinedOn;
    out.endsOn = asked.endsOn;
    out.noticedOn = asked.noticedOn;
    out.endedBy = asked.endedBy;
    out.cause = asked.cause.value_or(api::DepartureCause::ordinary);
    out.state = api::DepartureState::finding;
    out.createdAt = out.updatedAt = now;
    return out;
}

std::optional<Concern> concernOf(
    const Contact& contact, bool behavioral, Date endsOn, std::span<const api::LineOfBusiness> lines, std::span<const Notice> notices)
{
    std::optional<Concern> out;
    for (const auto& notice : notices) {
        if (notice.provider != sortOf(contact, behavioral) || std::find(lines.begin(), lines.end(), notice.lineOfBusiness) == lines.end())
            continue;
        const auto reasons = reasonsOf(contact, before(endsOn, notice.seenDays));
        if (reasons.empty()) continue;
        const auto noticeOn = before(endsOn, notice.aheadDays);
        if (!out) out = Concern{reasons, noticeOn, {}};
        out->noticeOn = std::min(out->noticeOn, noticeOn);
        for (const auto each : reasons)
            if (std::find(out->reasons.begin(), out->reasons.end(), each) == out->reasons.end()) out->reasons.push_back(each);
        if (!notice.task.empty() && std::find(out->tasks.begin(), out->tasks.end(), notice.task) == out->tasks.end())
            out->tasks.push_back(notice.task);
    }
    return out;
}

std::int64_t farthestBack(std::span<const Notice> notices)
{
    std::int64_t out = 0;
    for (const auto& each : notices)
        out = std::max(out, each.seenDays);
    return out;
}

std::optional<Date> nextWalk(const api::Departure& departure, std::span<const Notice> notices, Date today)
{
    std::int64_t ahead = 0;
    for (const auto& each : notices)
        ahead = std::max(ahead, each.aheadDays);
    const auto first = before(departure.endsOn, ahead);
    if (today < first) return first;
    if (today < departure.endsOn) return departure.endsOn;
    return std::nullopt;
}

} // namespace careway::continuity
