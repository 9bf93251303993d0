// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/meetings_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

MeetingsApi::CancelMeeting readCancelMeeting(const http::Request& in)
{
    http::Parameters from(in);
    MeetingsApi::CancelMeeting out;
    from.path("meetingId", out.meetingId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCancelMeeting(const MeetingsApi::CancelMeetingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MeetingsApi::CreateMeeting readCreateMeeting(const http::Request& in)
{
    http::Parameters from(in);
    MeetingsApi::CreateMeeting out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateMeeting(const MeetingsApi::CreateMeetingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MeetingsApi::GetMeeting readGetMeeting(const http::Request& in)
{
    http::Parameters from(in);
    MeetingsApi::GetMeeting out;
    from.path("meetingId", out.meetingId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMeeting(const MeetingsApi::GetMeetingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MeetingsApi::HoldMeeting readHoldMeeting(const http::Request& in)
{
    http::Parameters from(in);
    MeetingsApi::HoldMeeting out;
    from.path("meetingId", out.meetingId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerHoldMeeting(const MeetingsApi::HoldMeetingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MeetingsApi::ListMeetings readListMeetings(const http::Request& in)
{
    http::Parameters from(in);
    MeetingsApi::ListMeetings out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMeetings(const MeetingsApi::ListMeetingsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, MeetingsApi& api)
{
    routes.single(
        operations::cancelMeeting, readCancelMeeting, [&api](Work& work, const auto& request) { return api.cancelMeeting(work, request); },
        answerCancelMeeting);
    routes.single(
        operations::createMeeting, readCreateMeeting, [&api](Work& work, const auto& request) { return api.createMeeting(work, request); },
        answerCreateMeeting);
    routes.single(
        operations::getMeeting, readGetMeeting, [&api](Work& work, const auto& request) { return api.getMeeting(work, request); },
        answerGetMeeting);
    routes.single(
        operations::holdMeeting, readHoldMeeting, [&api](Work& work, const auto& request) { return api.holdMeeting(work, request); },
        answerHoldMeeting);
    routes.single(
        operations::listMeetings, readListMeetings, [&api](Work& work, const auto& request) { return api.listMeetings(work, request); },
        answerListMeetings);
}

} // namespace careway::api
