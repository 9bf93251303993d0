// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/timeline_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

TimelineApi::ListTimeline readListTimeline(const http::Request& in)
{
    http::Parameters from(in);
    TimelineApi::ListTimeline out;
    from.path("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListTimeline(const TimelineApi::ListTimelineAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, TimelineApi& api)
{
    routes.single(
        operations::listTimeline, readListTimeline, [&api](Work& work, const auto& request) { return api.listTimeline(work, request); },
        answerListTimeline);
}

} // namespace careway::api
