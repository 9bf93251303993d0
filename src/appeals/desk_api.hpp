#pragma once

#include "access/sight.hpp"
#include "appeals/outcome.hpp"
#include "core/version.hpp"
#include "operations/appeals_api.hpp"
#include "work/work.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the operations on appeals and grievances share: who sees one, how it is locked and shown.
namespace careway::appeals {

[[noreturn]] void refuseUnknown();

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

/// Throws unless the caller decides on appeals for the plan.
void mustReview(const access::Caller& caller);
[[nodiscard]] bool reviews(const access::Caller& caller);

/// The condition on t by which the caller sees disputes of the member of a sight: what a provider, or who was appointed for one appeal,
/// filed themselves they see.
[[nodiscard]] std::string seenBy(const Work& work, const access::Sight& sight);
[[nodiscard]] std::string seenInQueue(const Work& work);

/// One as the caller may see it.
struct Case {
    /// Throws not_found for what they may not know.
    [[nodiscard]] static Case found(Work& work, api::DisputeKind kind, const Id& id);
    /// The same to be changed, by who may act on it: not by what is opened in an emergency alone. Held against others until the end of the
    /// transaction; `ifMatch` empty: whatever its version.
    [[nodiscard]] static Case locked(Work& work, api::DisputeKind kind, const Id& id, std::string_view ifMatch);

    Entry entry;
    access::Sight sight;
};

[[nodiscard]] Acting acting(Work& work);

/// The request that an appeal is about, locked.
[[nodiscard]] prior_authorizations::Appealed requestOf(Work& work, const api::Appeal& appeal);

/// Who files: the caller, or for whom somebody of the plan takes it down.
[[nodiscard]] api::Filer filerOf(Work& work, const Id& memberId, const std::optional<api::NewFiler>& named);

/// As they are shown to the caller: with their clocks, with what must travel with them, and as the audit tells it.
[[nodiscard]] std::vector<api::Appeal> shownAppeals(Work& work, const access::Sight& sight, std::vector<Entry> entries);
[[nodiscard]] std::vector<api::Grievance> shownGrievances(Work& work, const access::Sight& sight, std::vector<Entry> entries);

template <typename Answer> Answer answered(Work& work, const Case& of)
{
    Answer out;
    if constexpr (std::is_same_v<decltype(out.body), api::Appeal>) out.body = std::move(shownAppeals(work, of.sight, {of.entry}).front());
    else out.body = std::move(shownGrievances(work, of.sight, {of.entry}).front());
    out.eTag = etagOf(out.body.version);
    return out;
}

/// One page of those of a member.
template <typename Answer, typename Request> Answer listed(Work& work, api::DisputeKind kind, const Request& request, std::string_view path)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    const auto mark = std::string(path) + '\n' + request.memberId.text() + '\n' + work.caller().identity();
    auto page = DisputeStore{work.sql}.list(
        seenBy(work, sight), kind, request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    if (sight.blind() && page.items.empty() && !reviews(work.caller())) refuseUnknown();
    Answer out;
    if (page.more) {
        const auto last = std::visit([](const auto& each) { return each.id.text(); }, page.items.back().of);
        out.body.nextCursor = work.cursors.seal({{last}}, mark);
        out.link = nextLink(path, {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    if constexpr (std::is_same_v<typename decltype(out.body.items)::value_type, api::Appeal>)
        out.body.items = shownAppeals(work, sight, std::move(page.items));
    else out.body.items = shownGrievances(work, sight, std::move(page.items));
    return out;
}

} // namespace careway::appeals
