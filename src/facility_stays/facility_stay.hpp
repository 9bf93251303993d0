#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "core/digest.hpp"
#include "core/error.hpp"
#include "models/facility_stay.hpp"
#include "models/facility_stay_patch.hpp"
#include "models/new_facility_discharge.hpp"
#include "models/new_facility_stay.hpp"

#include <string>

/// A member in a facility: from the admission, with what is planned, to the discharge.
namespace careway::facility_stays {

/// Where a stay is, and what it says of somebody to be there.
struct Place {
    Id facilityId;
    std::string name;
    access::Labels labels = 0; // by the kind of the facility
    bool part2 = false; // it is on the plan's list of programs of 42 CFR Part 2
};

/// The id of a stay: told twice, by the facility and by a feed, it is still one.
[[nodiscard]] Id stayId(const Id& memberId, const Id& facilityId, Instant admittedAt);

/// SHA-256 of what was said of an admission.
[[nodiscard]] Digest contentOf(const api::NewFacilityStay& asked);

/// What is missing, does not go together or cannot be, each with its place: a facility speaks of itself and names the member by number and
/// birth date, a feed names both by id.
[[nodiscard]] Result<void> check(const api::NewFacilityStay& asked, const access::Caller& caller, Instant now);

[[nodiscard]] api::FacilityStay admitted(const api::NewFacilityStay& asked, const Id& memberId, const Place& place, Instant now);

/// With another plan. One that is over can only be told who treats the member now.
[[nodiscard]] Result<api::FacilityStay> replanned(api::FacilityStay stay, const api::FacilityStayPatch& plan, Instant now);

[[nodiscard]] Result<api::FacilityStay> discharged(api::FacilityStay stay, const api::NewFacilityDischarge& how, Instant now);

/// By when the member is to be reached: a day before they leave, so that there is time for another attempt; when less is left, in half of
/// it.
[[nodiscard]] Instant reachBy(Instant plannedDischarge, Instant now);

/// Whether somebody is to follow up on them: not where another facility or a hospice takes over (HEDIS FUH leaves those out), nor after a
/// death.
[[nodiscard]] bool goesHome(api::StayDisposition disposition);

/// How it is protected: Part 2 follows the source, so what such a program says is about substance use (42 CFR 2.11).
[[nodiscard]] access::Protection protectionOf(const api::FacilityStay& stay);

} // namespace careway::facility_stays
