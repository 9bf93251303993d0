#pragma once

#include "access/sight.hpp"
#include "core/error.hpp"
#include "models/meeting.hpp"
#include "models/new_meeting.hpp"
#include "models/new_meeting_cancellation.hpp"
#include "models/new_meeting_minutes.hpp"

#include <string>

/// Meetings of the interdisciplinary team about a member: who is invited, who came, what was decided and who is to do what.
namespace careway::meetings {

/// What a meeting says of the member by itself: the program that it is about, and what who calls it adds.
struct Subject {
    access::Labels labels = 0;
    std::string program{}; // its code; empty: of none
};

[[nodiscard]] Result<api::Meeting> called(const api::NewMeeting& asked, const Subject& subject, const Id& id, Instant now);

/// With its minutes; what is to be done lacks the tasks still. Who came and was not invited stands beside those who were.
[[nodiscard]] Result<api::Meeting> held(api::Meeting meeting, const api::NewMeetingMinutes& minutes, Instant now);

[[nodiscard]] Result<api::Meeting> cancelled(api::Meeting meeting, const api::NewMeetingCancellation& why, Instant now);

/// What the sight lets its caller read of it: decisions and tasks that say more than they may know are left out.
[[nodiscard]] api::Meeting shownTo(const access::Sight& sight, api::Meeting meeting);

} // namespace careway::meetings
