#pragma once

#include "access/sight.hpp"
#include "coaching/setting.hpp"
#include "models/motivational_note.hpp"
#include "models/new_motivational_note.hpp"

/// Motivational notes: what moves a member, as a coach wrote it down. A category of its own: "Patient data gathered during the case
/// management process are available for the purposes of review only and are maintained in a confidential manner" (S2).
namespace careway::coaching {

/// Whether who stands so to a member may read the notes about them: of the plan's staff those who do the care management, and the member.
///
/// They are read by the member and who stands for them because they are part of the designated record set: of a health plan these are the
/// case or medical management record systems (45 CFR 164.501), to which there is a right of access (164.524(a)(1)). They are no
/// psychotherapy notes, which 164.524(a)(1)(i) leaves out: those are a mental health professional's, of a counseling session (164.501).
[[nodiscard]] bool opensNotes(access::Relation relation);

/// Of the ways on which a caller sees a member those on which the notes are seen too: under no release and in no emergency. The labels of
/// the program hold beside it.
[[nodiscard]] access::Sight noteSight(const access::Policy& policy, const access::Caller& caller, access::Standing standing);

[[nodiscard]] api::MotivationalNote noteFrom(
    const api::NewMotivationalNote& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now);

} // namespace careway::coaching
