#pragma once

#include "access/witness.hpp"
#include "continuity/course.hpp"
#include "core/page.hpp"
#include "core/version.hpp"
#include "records/disclosure.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What the operations of continuity share: how what is kept of members is listed, read and written down.
namespace careway::continuity {

[[noreturn]] void refuseUnknown();

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

/// The sight of who may write something down of a member so protected: not seen it is not found, and what is opened for hours only, in an
/// emergency or for a reason, is for reading.
void mustBeOpenToChange(const access::Sight& sight, const access::Protection& what);

/// The sight of a member of whom something is to be seen.
[[nodiscard]] access::Sight sightOfMember(Work& work, const Id& memberId);

/// With what must travel with each, and as the audit tells it.
template <typename T> void show(Work& work, const access::Sight& sight, std::span<T> things)
{
    access::Witness witness(sight);
    for (auto& each : things) {
        const auto protection = protectionOf(each);
        each.disclosure = records::noticeFor(witness.saw(protection), protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
}

template <typename T> void tell(Work& work, const T& thing, const std::string& what, const std::string& detail = {})
{
    const auto protection = protectionOf(thing);
    timeline::Event event{"continuity." + what, thing.memberId, protection.labels};
    event.subjectId = thing.id;
    event.detail = detail;
    event.source = protection.source;
    event.basis = protection.basis;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

/// One of them, seen, as it is answered.
template <typename Answer, typename T> Answer answered(Work& work, const access::Sight& sight, T thing)
{
    show(work, sight, std::span<T>(&thing, 1));
    Answer out;
    out.eTag = etagOf(thing.version);
    out.body = std::move(thing);
    return out;
}

template <typename Answer, typename T> Answer created(Work& work, const access::Sight& sight, T thing, std::string_view path)
{
    auto out = answered<Answer>(work, sight, std::move(thing));
    out.location = std::string(path) + '/' + out.body.id.text();
    return out;
}

/// One page of a member's things; `store` lists them.
template <typename Answer, typename Store, typename Request>
Answer listed(Work& work, const access::Sight& sight, Store&& store, const Request& request, const std::string& path)
{
    const auto mark = path + '\n' + request.memberId.text() + '\n' + work.caller().identity();
    auto page = store.list(sight.predicate("t"), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    show(work, sight, std::span(out.body.items));
    return out;
}

} // namespace careway::continuity
