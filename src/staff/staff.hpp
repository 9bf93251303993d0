#pragma once

#include "core/error.hpp"
#include "models/duty.hpp"
#include "models/duty_ending.hpp"
#include "models/new_duty.hpp"
#include "models/new_staff_member.hpp"
#include "models/new_team.hpp"
#include "models/staff_member.hpp"
#include "models/staff_member_patch.hpp"
#include "models/team.hpp"
#include "models/team_patch.hpp"

#include <set>
#include <string>

/// Who works for the plan, in which teams, and whose turn it is.
namespace careway::staff {

using Codes = std::set<std::string, std::less<>>;

[[nodiscard]] api::Team teamFrom(const api::NewTeam& asked, Instant now);
[[nodiscard]] api::Team patched(api::Team team, const api::TeamPatch& patch, Instant now);
/// Whether its zone is one and its programs are among those that there are.
[[nodiscard]] Result<void> check(const api::Team& team, const Codes& programs);

[[nodiscard]] api::StaffMember memberFrom(const api::NewStaffMember& asked, Instant now);
[[nodiscard]] api::StaffMember patched(api::StaffMember member, const api::StaffMemberPatch& patch, Instant now);
/// Of the one to whom somebody reports.
struct Superior {
    bool there = false;
    bool reportsToThem = false; // directly or not, or is themselves
};
/// Whether their zone is one, their teams are among those that there are, and whom they report to is above them.
[[nodiscard]] Result<void> check(const api::StaffMember& member, const Codes& teams, const Superior& superior);

[[nodiscard]] api::Duty dutyFrom(const api::NewDuty& asked, const Id& id, Instant now);

/// What is there of those whom a duty names.
struct Named {
    bool team = false; // there is such a team
    bool colleague = false; // somebody of the staff for whom it is done
    bool taker = false; // somebody of the staff who does it
    bool busy = false; // who does it has the same duty already in a part of that time
};
[[nodiscard]] Result<void> check(const api::Duty& duty, const Named& named, Instant now);

/// Over at a moment that does not lie behind; one that has not begun never does.
[[nodiscard]] Result<api::Duty> ended(api::Duty duty, const api::DutyEnding& ending, Instant now);

} // namespace careway::staff
