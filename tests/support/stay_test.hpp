#pragma once

#include "models/communication.hpp"
#include "models/facility_stay.hpp"
#include "models/release.hpp"
#include "support/care_test.hpp"

#include <string>
#include <vector>

namespace careway {

/// A detox unit, a hospital and an outpatient counselor, who come to have to do with members.
class StayTest : public CareTest {
protected:
    void SetUp() override;

    std::string detox() { return provider(detoxId_); }
    std::string hospital() { return provider(hospitalId_); }
    std::string counselor() { return provider(counselorId_); }

    /// An admission told by a facility, `more` begins with a comma.
    Reply admission(const std::string& facility, const api::Member& member, const std::string& more = {});
    /// One to the detox unit, a program of 42 CFR Part 2, held for its payment; to the hospital. Planned until eight days after the start.
    api::FacilityStay inDetox(const api::Member& member);
    api::FacilityStay inHospital(const api::Member& member);
    /// Home, an hour ago, and to the counselor.
    api::FacilityStay home(const api::FacilityStay& stay, const std::string& facility, const std::string& disposition = "home");

    /// Drafted by the facility, signed by the patient on paper.
    api::Release released(const api::Member& member, const std::string& by, const std::string& direction, const std::string& recipient);
    api::Release releasedToPlan(const api::Member& member);
    api::Release releasedToCounselor(const api::Member& member);

    using CareTest::at;
    static std::string at(const api::FacilityStay& stay) { return "/v1/facility-stays/" + stay.id.text(); }
    std::vector<api::FacilityStay> stays(const api::Member& member, const std::string& by);
    /// The titles' kinds of what is open about a member, in the order in which they are due.
    std::vector<std::string> toDo(const api::Member& member);
    std::vector<api::Communication> letters(const api::Member& member, const std::string& by);
    std::vector<std::string> timeline(const api::Member& member, const std::string& by);

    static Instant when(const std::string& text) { return parseInstant(text).value(); }

    Id detoxId_, hospitalId_, counselorId_;

private:
    Id facilityEntered(const std::string& npi, const std::string& name, const std::string& specialty);
};

} // namespace careway
