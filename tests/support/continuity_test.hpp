#pragma once

#include "models/affected_member.hpp"
#include "models/communication.hpp"
#include "models/continuity_answer.hpp"
#include "models/continuity_window.hpp"
#include "models/departure.hpp"
#include "models/treatment_course.hpp"
#include "support/care_test.hpp"

#include <string>
#include <vector>

namespace careway {

/// A house with a doctor in a network, who may come to leave it. Today is 24 November 2026.
class ContinuityTest : public CareTest {
protected:
    void SetUp() override;

    /// Entered with a specialty, in the network "open-access-plus".
    Id inNetwork(const std::string& npi, const std::string& family, const std::string& specialty = "207V00000X");

    /// A departure of the doctor, told by who keeps the directory; `more` begins with a comma.
    Reply departure(const std::string& endsOn, const std::string& endedBy = "provider", const std::string& more = {});
    api::Departure leaves(const std::string& endsOn, const std::string& endedBy = "provider", const std::string& more = {});
    api::Departure asItStands(const api::Departure& departure);
    std::vector<api::AffectedMember> affected(const api::Departure& departure, const std::string& by);

    /// A course of treatment with the doctor, told by them, who treat the member.
    api::TreatmentCourse inTreatment(const api::Member& member, const std::string& kind = "ordinary", const std::string& more = {});
    api::TreatmentCourse pregnant(const api::Member& member, const std::string& dueOn);

    std::vector<api::ContinuityWindow> windows(const api::Member& member, const std::string& by);
    /// What is said of the doctor, an obstetric code and a day.
    api::ContinuityAnswer asked(const api::Member& member, const std::string& day, const std::string& by);
    /// The templates of the letters about a member, as who asks sees them.
    std::vector<std::string> letters(const api::Member& member, const std::string& by);
    std::vector<api::Communication> lettersSeen(const api::Member& member, const std::string& by);
    std::vector<std::string> toDo(const api::Member& member);

    std::string treating() { return provider(doctor_); }
    static std::string of(const api::Member& member) { return R"({"memberId":")" + member.id.text() + '"'; }
    using CareTest::at;
    static std::string at(const api::ContinuityWindow& window) { return "/v1/continuity-windows/" + window.id.text(); }
    static std::string at(const api::TreatmentCourse& course) { return "/v1/treatment-courses/" + course.id.text(); }

    Id doctor_;
};

} // namespace careway
