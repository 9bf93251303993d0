#include "support/stay_test.hpp"

#include "models/communication_page.hpp"
#include "models/relationship_page.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace careway {

namespace {

using std::chrono::days;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr auto substanceAbuse = "substance-abuse-specialty-care-management";

/// S0, coaching after detox: a young adult whom their mother's coverage covers, the detox unit, the plan's nurse and the counselor who
/// treats them afterwards.
class DetoxStory : public StayTest {
protected:
    void SetUp() override
    {
        StayTest::SetUp();
        if (IsSkipped()) return;
        mother_ = covered("CW1", "Maria", "Example");
        jonas_ = post("/v1/members", admin(),
            R"({"memberNumber":"CW2","givenName":"Jonas","familyName":"Example","birthDate":"2004-07-02","sex":"male"})")
                     .as<api::Member>();
        const auto coverage = post("/v1/coverages", admin(),
            R"({"memberId":")" + jonas_.id.text() + R"(","plan":"P","lineOfBusiness":"commercial","benefits":["medical","behavioral"],)"
                + R"("subscriber":{"relationship":"child","memberId":")" + mother_.id.text() + R"("},"order":1,"startsOn":"2026-01-01"})");
        ASSERT_EQ(coverage.status, 201) << coverage.body;
        relate(jonas_, "care-management", nurseId());
    }

    std::string his() { return self(jonas_); }
    std::string hers() { return self(mother_); }

    void done(const std::string& kind)
    {
        for (const auto& each : openTasks(jonas_, nurse())) {
            if (each.kind != kind) continue;
            EXPECT_EQ(act("/v1/tasks/" + each.id.text(), "complete", nurse(), R"({"note":"Spoke with him on the unit"})").status, 200);
        }
    }

    std::string everythingPosted()
    {
        std::string out;
        for (const auto& each : std::filesystem::directory_iterator(postFolder())) {
            std::ifstream in(each.path());
            out.append(std::istreambuf_iterator<char>(in), {});
        }
        return out;
    }

    api::Member mother_, jonas_;

    std::vector<Id> whoTreats(const api::Member& member, const std::string& by)
    {
        std::vector<Id> out;
        for (const auto& each : get("/v1/relationships?memberId=" + member.id.text(), by).as<api::RelationshipPage>().items)
            if (each.kind == api::RelationshipKind::treatment) out.push_back(each.partyId);
        return out;
    }
};

TEST_F(DetoxStory, AYoungAdultIsReachedInDetoxAndAccompaniedHome)
{
    // The detox unit admits him. It is a program of 42 CFR Part 2: the plan may not know of it.
    const auto stay = inDetox(jonas_);
    work();
    EXPECT_THAT(stays(jonas_, nurse()), IsEmpty());
    EXPECT_THAT(timeline(jonas_, nurse()), IsEmpty());
    EXPECT_THAT(toDo(jonas_), IsEmpty());
    EXPECT_THAT(whoTreats(jonas_, nurse()), IsEmpty()) << "who treats him is told by nothing else";
    EXPECT_THAT(whoTreats(jonas_, self(jonas_)), ElementsAre(detoxId_));

    // On the unit he signs a release to the plan: now it does, and is told to think of the program for him.
    releasedToPlan(jonas_);
    work();
    EXPECT_THAT(stays(jonas_, nurse()), ::testing::SizeIs(1));
    EXPECT_THAT(whoTreats(jonas_, nurse()), ElementsAre(detoxId_));
    EXPECT_THAT(toDo(jonas_), ElementsAre("offer-program"));

    // The nurse refers him, and is to reach him before he leaves.
    const auto id = referred(jonas_, substanceAbuse, nurse(), "utilization-management").enrollmentId.value();
    const auto enrollment = "/v1/enrollments/" + id.text();
    work();
    EXPECT_THAT(toDo(jonas_), ElementsAre("reach-before-discharge"));
    EXPECT_LT(openTasks(jonas_, nurse()).at(0).dueAt, *stay.plannedDischargeAt);

    // She does; he takes part, and has a letter that says so.
    EXPECT_EQ(act(enrollment, "begin-outreach", nurse()).status, 200);
    EXPECT_EQ(
        act(enrollment, "record-attempt", nurse(), R"({"at":"2026-11-24T14:00:00Z","channel":"phone","outcome":"reached"})").status, 200);
    done("reach-before-discharge");
    EXPECT_EQ(act(enrollment, "opt-in", nurse(), R"({"heardBy":"phone"})").status, 200);
    ASSERT_THAT(letters(jonas_, his()), ::testing::SizeIs(1));
    EXPECT_EQ(letters(jonas_, his())[0].template_, "opt-in-member");

    // Eight days later he goes home, and to an outpatient counselor: somebody follows up within 7 and within 30 days.
    setNow(*stay.plannedDischargeAt);
    const auto gone = home(stay, detox());
    EXPECT_THAT(toDo(jonas_), ::testing::IsSupersetOf({"follow-up-7-days", "follow-up-30-days"}));

    // That he takes part discloses his substance use: the counselor is told nothing yet, and the nurse to ask him for a release.
    work();
    EXPECT_THAT(letters(jonas_, counselor()), IsEmpty());
    EXPECT_EQ(get(enrollment, counselor()).status, 404);
    EXPECT_THAT(everythingPosted(), Not(HasSubstr("Counsel")));
    EXPECT_THAT(toDo(jonas_), Contains("ask-for-release"));

    // He signs it: the notice goes out, and the nurse has nothing more to ask.
    releasedToCounselor(jonas_);
    work();
    const auto notice = letters(jonas_, counselor());
    ASSERT_THAT(notice, ::testing::SizeIs(1));
    EXPECT_EQ(notice[0].state, api::CommunicationState::sent);
    EXPECT_EQ(notice[0].subject, "Jonas Example has left the facility and takes part in Substance Abuse Specialty Care Management");
    EXPECT_THAT(toDo(jonas_), Not(Contains("ask-for-release")));

    // He has had all of his letters himself. His mother, whose coverage it is, has had none, and finds none.
    EXPECT_EQ(letters(jonas_, his())[0].state, api::CommunicationState::sent);
    EXPECT_EQ(letters(jonas_, his())[0].recipient.partyId, jonas_.id);
    EXPECT_THAT(letters(mother_, hers()), IsEmpty());
    EXPECT_EQ(get("/v1/communications?memberId=" + jonas_.id.text(), hers()).status, 404);
    EXPECT_EQ(get("/v1/facility-stays?memberId=" + jonas_.id.text(), hers()).status, 404);
    EXPECT_THAT(everythingPosted(), HasSubstr("Counsel"));
    EXPECT_THAT(everythingPosted(), Not(HasSubstr("Maria")));

    // And what happened he reads in his app.
    const auto happened = timeline(jonas_, his());
    for (const auto* each : {"Admitted to Harbor Detox", "Found for Substance Abuse Specialty Care Management",
             "Done: Reach the member before they leave the facility", "Agreed to take part in Substance Abuse Specialty Care Management",
             "Left Harbor Detox", "To do: Follow up within 7 days of discharge"})
        EXPECT_THAT(happened, Contains(each));
}

} // namespace

} // namespace careway
