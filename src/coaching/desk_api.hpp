#pragma once

#include "access/witness.hpp"
#include "coaching/coaching_store.hpp"
#include "core/version.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// What the operations of coaching share: the enrollment that something new belongs to, and how what is kept is listed, read and changed.
namespace careway::coaching {

[[noreturn]] void refuseUnknown();

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

/// Coaching is the work of the plan's care management.
void mustCoach(const access::Caller& caller);

/// Who sees a member for hours only, in an emergency or as somebody who called, does not work with them: what they give themselves to do
/// would let them see the member for longer.
void mustKeepUp(Work& work, const Id& memberId);

/// The enrollment, seen by the caller, in which the member takes part now. Until the end of the transaction nobody opts out of it.
[[nodiscard]] Setting settingOf(Work& work, const Id& enrollmentId);

/// Tells an event about one thing of an enrollment.
template <typename T> Id tell(Work& work, const T& it, access::Labels labels, const std::string& what, const std::string& detail = {})
{
    timeline::Event event{"coaching." + what, it.memberId, labels, it.program, it.enrollmentId, it.id};
    event.detail = detail;
    return timeline::tell(work.sql, work.caller(), event, work.now);
}

/// As it is shown: most as they are kept.
template <typename T> [[nodiscard]] T shownOf(const Kept<T>& kept) { return kept.it; }
[[nodiscard]] inline api::CoachingCall shownOf(const Kept<api::CoachingCall>& kept) { return shown(kept.it, kept.over); }

template <typename Answer, typename T> Answer answered(const T& it)
{
    Answer out;
    out.eTag = etagOf(it.version);
    out.body = it;
    return out;
}

template <typename Answer, typename T> Answer created(const T& it, std::string_view path)
{
    auto out = answered<Answer>(it);
    out.location = std::string(path) + '/' + it.id.text();
    return out;
}

/// One page of what `seen` lets through; what was seen is told the audit for each.
template <typename Answer, typename T, typename Request>
Answer pageOf(Work& work, std::string_view path, const std::string& seen, const std::optional<Id>& memberId, const Request& request,
    const std::function<void(const Kept<T>&)>& onEach)
{
    Query query;
    if (memberId) query.emplace_back("memberId", memberId->text());
    const auto mark = std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
    const auto page = CoachingStore<T>{work.sql}.list(seen, memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().it.id.text()}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    for (const auto& each : page.items) {
        onEach(each);
        out.body.items.push_back(shownOf(each));
    }
    return out;
}

/// What a sight shows of one member, and what `beside` lets through of that.
template <typename Answer, typename T, typename Request>
Answer listedBy(Work& work, const access::Sight& sight, std::string_view path, const Request& request, const std::string& beside = "TRUE")
{
    if (sight.blind()) refuseUnknown();
    access::Witness witness(sight);
    auto out = pageOf<Answer, T>(work, path, sight.predicate("t") + " AND " + beside, sight.memberId(), request,
        [&](const Kept<T>& each) { static_cast<void>(witness.saw(access::ownWork(each.labels))); });
    witness.tell(work.trail());
    return out;
}

template <typename Answer, typename T, typename Request> Answer listed(Work& work, std::string_view path, const Request& request)
{
    work.trail().sought(request.memberId);
    return listedBy<Answer, T>(work, work.gate.sight(work.caller(), request.memberId), path, request);
}

/// Tells the audit that one thing was seen; for who does not see it, it does not exist.
void saw(Work& work, const access::Sight& sight, access::Labels labels);

template <typename T> Kept<T> read(Work& work, std::string_view table, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), table, id);
    if (sight.blind()) refuseUnknown();
    auto out = found(CoachingStore<T>{work.sql}.find(sight.predicate("t"), id));
    saw(work, sight, out.labels);
    return out;
}

/// To be changed at the version that the caller names, by those whom coaching is for.
template <typename T> Kept<T> toChange(Work& work, std::string_view table, const Id& id, std::string_view ifMatch)
{
    mustCoach(work.caller());
    const auto sight = work.gate.sightOf(work.caller(), table, id);
    if (sight.blind()) refuseUnknown();
    mustKeepUp(work, *sight.memberId());
    auto out = found(CoachingStore<T>{work.sql}.lock(sight.predicate("t"), id));
    work.concerns(out.it.memberId);
    must(matches(ifMatch, out.it.version));
    return out;
}

/// Of an enrollment that is over nothing is begun or gone on with.
template <typename T> Kept<T> toGoOnWith(Work& work, std::string_view table, const Id& id, std::string_view ifMatch)
{
    auto out = toChange<T>(work, table, id, ifMatch);
    if (out.over) refuse(Error::Kind::conflict, "coaching/over", "The member is in the program no more.");
    return out;
}

} // namespace careway::coaching
