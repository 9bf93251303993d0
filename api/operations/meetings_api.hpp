// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/meeting.hpp"
#include "models/meeting_page.hpp"
#include "models/new_meeting.hpp"
#include "models/new_meeting_cancellation.hpp"
#include "models/new_meeting_minutes.hpp"
#include "work/routes.hpp"

namespace careway::api {

class MeetingsApi {
public:
    virtual ~MeetingsApi() = default;

    struct CancelMeeting {
        Id meetingId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewMeetingCancellation body{};
    };

    struct CancelMeetingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Meeting body{};
    };

    /// Call a meeting off.
    virtual CancelMeetingAnswer cancelMeeting(Work& work, const CancelMeeting& request) = 0;

    struct CreateMeeting {
        std::string idempotencyKey{};
        NewMeeting body{};
    };

    struct CreateMeetingAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Meeting body{};
    };

    /// Call a meeting.
    virtual CreateMeetingAnswer createMeeting(Work& work, const CreateMeeting& request) = 0;

    struct GetMeeting {
        Id meetingId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMeetingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Meeting body{};
    };

    /// Read a meeting.
    virtual GetMeetingAnswer getMeeting(Work& work, const GetMeeting& request) = 0;

    struct HoldMeeting {
        Id meetingId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewMeetingMinutes body{};
    };

    struct HoldMeetingAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Meeting body{};
    };

    /// Keep the minutes of a meeting.
    virtual HoldMeetingAnswer holdMeeting(Work& work, const HoldMeeting& request) = 0;

    struct ListMeetings {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMeetingsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MeetingPage body{};
    };

    /// List meetings.
    virtual ListMeetingsAnswer listMeetings(Work& work, const ListMeetings& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MeetingsApi::CancelMeeting readCancelMeeting(const http::Request& in);
[[nodiscard]] http::Answer answerCancelMeeting(const MeetingsApi::CancelMeetingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MeetingsApi::CreateMeeting readCreateMeeting(const http::Request& in);
[[nodiscard]] http::Answer answerCreateMeeting(const MeetingsApi::CreateMeetingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MeetingsApi::GetMeeting readGetMeeting(const http::Request& in);
[[nodiscard]] http::Answer answerGetMeeting(const MeetingsApi::GetMeetingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MeetingsApi::HoldMeeting readHoldMeeting(const http::Request& in);
[[nodiscard]] http::Answer answerHoldMeeting(const MeetingsApi::HoldMeetingAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MeetingsApi::ListMeetings readListMeetings(const http::Request& in);
[[nodiscard]] http::Answer answerListMeetings(const MeetingsApi::ListMeetingsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, MeetingsApi& api);

} // namespace careway::api
