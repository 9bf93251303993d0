#include "support/care_test.hpp"

#include <re2/re2.h>

#include <array>

namespace careway {

namespace {

/// Of what belongs to a program that a caller may not know of nothing can be told: the same questions are asked while it is there and when
/// it is gone, and every answer must be the same.
class CoachingLeaks : public CareTest {
protected:
    static constexpr std::array collections{"coaching-calls", "motivational-notes", "coaching-goals", "material-sendings",
        "community-referrals", "medical-director-consults", "appointments"};

    void SetUp() override
    {
        CareTest::SetUp();
        if (IsSkipped()) return;
        member_ = covered("CW1");
        relate(member_, "treatment", doctor_);
        relate(member_, "care-management", coachId());
        for (const auto* program : {"substance-abuse-specialty-care-management", "bipolar-coaching"}) {
            const auto id = optedIn(member_, program).id;
            act("/v1/enrollments/" + id.text(), "complete-assessment", nurse());
            enrollments_.push_back(id);
        }
        for (int i = 0; i < 6; ++i)
            oneOfEach(enrollments_[i % 2]);
    }

    void oneOfEach(const Id& enrollment)
    {
        const auto of = R"({"enrollmentId":")" + enrollment.text() + "\",";
        const std::array bodies{R"("purpose":"coaching","minutes":20,"plannedAt":"2026-12-01T17:00:00Z"})", R"("text":"N"})",
            R"("text":"G"})", R"("material":"sleeping-well"})", R"("need":"food","resource":"F"})", R"("question":"Q"})",
            R"("with":"W","purpose":"P","startsAt":"2026-12-20T15:00:00Z"})"};
        for (std::size_t i = 0; i < collections.size(); ++i) {
            const auto path = std::string("/v1/") + collections[i];
            things_.push_back(made(path, nurse(), of + bodies[i]).header("Location"));
        }
    }

    // What differs every time is taken out: the id of the request, and what a cursor hides.
    static std::string still(const Reply& reply)
    {
        auto out = std::to_string(reply.status) + ' ' + reply.header("Link") + ' ' + reply.body;
        static const RE2 cursor(R"((cursor=|"nextCursor":")[A-Za-z0-9_-]+)"), instance(R"("instance":"[^"]*")");
        RE2::GlobalReplace(&out, cursor, "");
        RE2::GlobalReplace(&out, instance, "");
        return out;
    }

    std::vector<std::string> told(const std::string& by)
    {
        std::vector<std::string> out;
        for (const auto* each : collections)
            for (int limit = 1; limit <= 7; ++limit) {
                const auto first = "/v1/" + std::string(each) + "?memberId=" + member_.id.text() + "&limit=" + std::to_string(limit);
                out.push_back(still(get(first, by)));
            }
        for (const auto& each : things_)
            out.push_back(still(get(each, by)));
        for (const auto* each : collections) // what would be made of an enrollment
            out.push_back(still(post("/v1/" + std::string(each), by, R"({"enrollmentId":")" + enrollments_[0].text() + "\"}")));
        return out;
    }

    void takeAway(const std::string& where)
    {
        for (const auto* table : {"coaching_call", "motivational_note", "coaching_goal", "material_sending", "community_referral",
                 "medical_director_consult", "appointment"})
            owner().executeText("DELETE FROM " + std::string(table) + where);
    }

    void expectTheSame(const std::string& by, const std::string& where, std::size_t seen)
    {
        const auto there = told(by);
        takeAway(where);
        const auto gone = told(by);
        ASSERT_EQ(there.size(), gone.size());
        std::size_t shown = 0;
        for (std::size_t i = 0; i < there.size(); ++i) {
            EXPECT_EQ(there[i], gone[i]);
            shown += there[i].starts_with("200") && there[i].find(R"("id")") != std::string::npos ? 1 : 0;
        }
        EXPECT_GE(shown, seen) << "there was too little to see";
    }

    api::Member member_;
    const Id doctor_ = namedId("doctor");
    std::vector<Id> enrollments_;
    std::vector<std::string> things_;
};

TEST_F(CoachingLeaks, AProviderToldOfOneProgramLearnsNothingOfTheOther) { expectTheSame(provider(doctor_), " WHERE labels <> ''", 60); }

TEST_F(CoachingLeaks, WhoIsNotOfTheTeamLearnsNothingOfNotes)
{
    const auto notes = [&] { return still(get("/v1/motivational-notes?memberId=" + member_.id.text(), coach())); };
    const auto there = notes();
    owner().executeText("DELETE FROM motivational_note");
    EXPECT_EQ(there, notes());
}

TEST_F(CoachingLeaks, WhoStandsInNoWayToTheMemberLearnsNothingAtAll) { expectTheSame(provider(namedId("a stranger")), " WHERE TRUE", 0); }

TEST_F(CoachingLeaks, AnEnrollmentThatIsHiddenIsLikeNone)
{
    const auto asked = [&](const Id& enrollment) {
        return still(post("/v1/coaching-goals", staff(namedId("stranger"), "registered-nurse"),
            R"({"enrollmentId":")" + enrollment.text() + R"(","text":"G"})"));
    };
    EXPECT_EQ(asked(enrollments_[0]), asked(namedId("no enrollment")));
}

} // namespace

} // namespace careway
