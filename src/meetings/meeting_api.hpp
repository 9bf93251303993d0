#pragma once

#include "operations/meetings_api.hpp"

namespace careway::meetings {

/// The operations on meetings of the interdisciplinary team.
class MeetingsOperations : public api::MeetingsApi {
public:
    ListMeetingsAnswer listMeetings(Work& work, const ListMeetings& request) override;
    CreateMeetingAnswer createMeeting(Work& work, const CreateMeeting& request) override;
    GetMeetingAnswer getMeeting(Work& work, const GetMeeting& request) override;
    HoldMeetingAnswer holdMeeting(Work& work, const HoldMeeting& request) override;
    CancelMeetingAnswer cancelMeeting(Work& work, const CancelMeeting& request) override;
};

} // namespace careway::meetings
