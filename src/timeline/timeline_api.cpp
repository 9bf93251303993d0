#include "timeline/timeline_api.hpp"

#include "access/witness.hpp"
#include "core/text.hpp"
#include "members/profile.hpp"
#include "timeline/timeline_store.hpp"
#include "work/work.hpp"

namespace careway::timeline {

namespace {

// The member reads in their language, those who work for the plan in English.
std::string languageOf(Work& work, const Id& memberId)
{
    if (!access::standsAsMember(work.caller())) return "en";
    const auto profile = members::profileOf(work.sql, work.permit(access::Content::demographics), memberId);
    return profile ? profile->languageOf({"en", "es"}) : "en";
}

// `own`: it is read by the member, to whom they are "you".
api::TimelineEntry entryOf(const Happening& happening, bool own)
{
    api::TimelineEntry out;
    out.id = happening.id;
    out.at = happening.at;
    out.kind = happening.kind;
    out.text = filledIn(happening.words, {{"program", happening.programName}, {"detail", happening.detail}});
    out.by = happening.author == "You" && !own ? "The member" : happening.author;
    if (!happening.program.empty()) out.program = happening.program;
    out.enrollmentId = happening.enrollmentId;
    out.subjectId = happening.subjectId;
    return out;
}

} // namespace

TimelineOperations::ListTimelineAnswer TimelineOperations::listTimeline(Work& work, const ListTimeline& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuse(Error::Kind::not_found, "timeline/not-found", "There is no such thing.");
    const auto path = "/v1/members/" + request.memberId.text() + "/timeline";
    const auto mark = path + '\n' + work.caller().identity();
    const auto language = languageOf(work, request.memberId);
    const auto page = TimelineStore{work.sql}.list(sight, language, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListTimelineAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{std::to_string(page.items.back().number)}}, mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    access::Witness witness(sight);
    for (const auto& each : page.items) {
        static_cast<void>(witness.saw(access::protectionIn(each.labels, each.source, each.basis)));
        out.body.items.push_back(entryOf(each, work.caller().role == access::Role::member));
    }
    witness.tell(work.trail());
    return out;
}

} // namespace careway::timeline
