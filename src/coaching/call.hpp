#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/coaching_call.hpp"
#include "models/coaching_call_cancellation.hpp"
#include "models/coaching_call_conclusion.hpp"
#include "models/contact.hpp"
#include "models/new_coaching_call.hpp"
#include "models/quiet_hours.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The calls of a program with its member: by the program's call plan, at times and in ways that the member leaves open.
namespace careway::coaching {

/// The calls of an enrollment that are planned or were held.
struct Tally {
    std::int64_t initialAssessments = 0, coachings = 0;
};

/// How a member is reached in confidence, as the plan has accepted it (45 CFR 164.522(b)).
struct Confidence {
    bool address = false; // they named an address
    std::optional<api::Contact> contact;
    bool voiceMail = true;
};

/// Whether what they said in confidence leaves the telephone open: an address or mailbox alone does not.
[[nodiscard]] bool byPhone(const Confidence& confidence);

/// The number to call: the one of confidence before all others.
[[nodiscard]] api::CoachingCallReach reachedBy(const Confidence& confidence, const std::vector<api::Contact>& own);

/// What a plan for a call looks at beside the program.
struct Occasion {
    Tally tally;
    bool byPhone = true;
    std::vector<api::QuietHours> quietHours; // the plan's, and the member's own
    std::string zone; // the member's
    bool callerWorks = true; // who is to call is of the staff
};
[[nodiscard]] Result<api::CoachingCall> planned(
    const api::NewCoachingCall& asked, const Setting& of, const Occasion& occasion, const Id& id, Instant now);

[[nodiscard]] Result<api::CoachingCall> concluded(api::CoachingCall call, const api::CoachingCallConclusion& how, Instant now);
[[nodiscard]] Result<api::CoachingCall> cancelled(api::CoachingCall call, const api::CoachingCallCancellation& why, Instant now);

/// As it is shown: nobody is called any more for a program that is over.
[[nodiscard]] api::CoachingCall shown(api::CoachingCall call, bool over);

} // namespace careway::coaching
