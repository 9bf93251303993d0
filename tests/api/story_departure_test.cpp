#include "continuity/window.hpp"
#include "models/honored_plan.hpp"
#include "models/provider_match_page.hpp"
#include "models/timeline_page.hpp"
#include "support/continuity_test.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::UnorderedElementsAre;

const api::Coding obstetric{"http://www.ama-assn.org/go/cpt", "59400", "Obstetric care"};

/// Two women whose care goes on: one whose doctor leaves, one who is new.
class ContinuityStory : public ContinuityTest {
protected:
    std::vector<std::string> timeline(const api::Member& member)
    {
        std::vector<std::string> out;
        for (const auto& each : get(at(member) + "/timeline?limit=200", self(member)).as<api::TimelinePage>().items)
            out.push_back(each.text);
        return out;
    }
    std::size_t inTheNetwork(const std::string& day)
    {
        return get("/v1/providers?network=open-access-plus&name=Obstetrician&asOf=" + day, admin())
            .as<api::ProviderMatchPage>()
            .items.size();
    }
    bool noAuthorizationIsAsked(
        const api::Member& member, const std::string& day, const api::Coding& coding, const std::optional<Id>& provider)
    {
        return continuity::windowFor(owner(), member.id, provider, coding, parseDate(day).value()).has_value();
    }
};

TEST_F(ContinuityStory, AWomanInHerSecondTrimesterWhoseObstetricianLeavesGoesOnWithThemThroughTheTimeAfterBirth)
{
    const auto member = covered("CW1", "Ruth", "Example", R"(,"languages":["es"])");
    pregnant(member, "2027-04-10"); // 21 weeks along on the last day in the network
    const auto another = covered("CW2", "Vera", "Example");
    relate(another, "treatment", doctor_); // saw them once, and is in no treatment that anybody knows of

    // The plan hears on 20 November that the obstetrician is in the network until the end of the year. One event.
    const auto departure = leaves("2026-12-31");
    EXPECT_EQ(inTheNetwork("2026-12-31"), 1U);
    EXPECT_EQ(inTheNetwork("2027-01-01"), 0U) << "the directory says so";
    work();
    EXPECT_EQ(asItStands(departure).affected, 2);
    EXPECT_EQ(asItStands(departure).offered, 1);
    EXPECT_THAT(letters(member, self(member)), IsEmpty()) << "there is time yet";
    EXPECT_EQ(affected(departure, nurse()).size(), 2U) << "she manages the care of both";
    EXPECT_THAT(affected(departure, coach()), IsEmpty());

    // Thirty days ahead they are written to: what ends, who may go on, until when.
    setNow(parseInstant("2026-12-01T15:00:00Z").value());
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("continuity-member"));
    const auto letter = lettersSeen(member, self(member)).at(0);
    EXPECT_EQ(letter.language, "es");
    EXPECT_NE(letter.body.value_or("").find("2027-06-09"), std::string::npos) << letter.body.value_or("");
    EXPECT_THAT(letters(another, self(another)), ElementsAre("provider-leaves-member"));
    EXPECT_THAT(letters(member, treating()), ElementsAre("continuity-provider"));
    const auto offered = windows(member, self(member));
    ASSERT_EQ(offered.size(), 1U);
    EXPECT_EQ(offered[0].rule, "plan-pregnancy");
    EXPECT_EQ(offered[0].citation, "S2");
    EXPECT_EQ(text(offered[0].startsOn), "2027-01-01");
    EXPECT_EQ(text(offered[0].endsOn), "2027-06-09") << "sixty days after the day on which it is due";
    EXPECT_EQ(asItStands(departure).noticed, 2);

    // She accepts in the app; doing so twice is once.
    const auto elect = [&] { return post(at(offered[0]) + "/elect", self(member), ""); };
    EXPECT_EQ(elect().as<api::ContinuityWindow>().state, api::ContinuityWindowState::elected);
    EXPECT_EQ(elect().as<api::ContinuityWindow>().version, offered[0].version + 1);
    EXPECT_THAT(letters(member, treating()), UnorderedElementsAre("continuity-provider", "continuity-elected-provider"));

    // In the new year, and after birth, no authorization is asked of her doctor; of another one it is.
    setNow(parseInstant("2027-02-15T15:00:00Z").value());
    work();
    const auto answer = asked(member, "2027-02-15", treating());
    EXPECT_TRUE(answer.inside);
    EXPECT_EQ(answer.window->rule, "plan-pregnancy");
    EXPECT_TRUE(noAuthorizationIsAsked(member, "2027-06-09", obstetric, doctor_));
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2027-06-10", obstetric, doctor_));
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2027-02-15", obstetric, namedId("another doctor")));
    EXPECT_FALSE(noAuthorizationIsAsked(another, "2027-02-15", obstetric, doctor_));

    // The child comes two weeks early: the time after birth ends two weeks sooner.
    setNow(parseInstant("2027-03-30T15:00:00Z").value());
    const auto path = "/v1/treatment-courses/" + offered[0].courseId.text();
    EXPECT_EQ(patch(path, treating(), get(path, treating()).header("ETag"), R"({"deliveredOn":"2027-03-27"})").status, 200);
    EXPECT_EQ(text(windows(member, self(member)).at(0).endsOn), "2027-05-26");
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2027-05-27", obstetric, doctor_));
    EXPECT_EQ(asItStands(departure).state, api::DepartureState::done) << "the worker has looked for the last time";
    EXPECT_THAT(timeline(member),
        IsSupersetOf({"Se informó de un tratamiento", "Ines Obstetrician deja la red", "Se ofreció seguir con Ines Obstetrician",
            "Sigue con Ines Obstetrician"}));
}

TEST_F(ContinuityStory, ANewMemberInTreatmentKeepsHerEquipmentForNinetyDays)
{
    const api::Coding device{"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "E0601", "Positive airway pressure device"};
    const auto member = taken("CW1", "Ruth", "Example");
    relate(member, "care-management", nurseId());
    const auto pcp = inNetwork("9000000049", "Familydoctor", "207Q00000X");
    const auto of = R"({"memberId":")" + member.id.text() + "\",";
    made("/v1/coverages", admin(),
        of + R"("plan":"P","lineOfBusiness":"commercial","benefits":["medical"],"order":1,"startsOn":"2026-11-01"})");
    made("/v1/pcp-selections", admin(), of + R"("startsOn":"2026-11-01","providerId":")" + pcp.text() + "\"}");
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2026-12-15", device, std::nullopt));

    // Her nurse takes down what she had from her earlier payer.
    const auto plan = made("/v1/honored-plans", nurse(),
        of + R"("kind":"equipment","codes":[{"system":")" + device.system
            + R"(","code":"E0601","display":"Positive airway pressure device"}],"payer":"Evergreen Sample Health","startedOn":"2025-11-03"})")
                          .as<api::HonoredPlan>();
    EXPECT_EQ(text(plan.enrolledOn), "2026-11-01");
    EXPECT_EQ(text(plan.honoredUntil.value()), "2027-01-29");
    EXPECT_EQ(plan.rule, "plan-honored-plan");
    EXPECT_TRUE(noAuthorizationIsAsked(member, "2026-12-15", device, std::nullopt));
    EXPECT_TRUE(noAuthorizationIsAsked(member, "2026-12-15", device, pcp)) << "whoever brings it";
    EXPECT_TRUE(noAuthorizationIsAsked(member, "2027-01-29", device, std::nullopt));
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2027-01-30", device, std::nullopt));
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2026-12-15", obstetric, std::nullopt));

    // Her primary care provider sees her and sets a plan of their own: what the plan honored of its own accord is over.
    setNow(parseInstant("2026-12-10T15:00:00Z").value());
    const auto path = "/v1/honored-plans/" + plan.id.text();
    const auto stranger = ask(
        "POST", path + "/replace", treating(), R"({"replacedOn":"2026-12-10"})", {"Idempotency-Key: by-a-stranger", "If-Match: \"1\""});
    EXPECT_EQ(stranger.status, 404);
    const auto replaced = act(path, "replace", provider(pcp), R"({"replacedOn":"2026-12-10"})");
    ASSERT_EQ(replaced.status, 200) << replaced.body;
    EXPECT_EQ(text(replaced.as<api::HonoredPlan>().honoredUntil.value()), "2026-12-10");
    EXPECT_FALSE(noAuthorizationIsAsked(member, "2026-12-15", device, std::nullopt));
    EXPECT_THAT(timeline(member), Contains("A new plan of care stands in the place of one from Evergreen Sample Health"));
}

TEST_F(ContinuityStory, InMedicareAdvantageTheNewPlanOfCareDoesNotShortenTheNinetyDays)
{
    const auto member = taken("CW1", "Ruth", "Example");
    relate(member, "care-management", nurseId());
    const auto of = R"({"memberId":")" + member.id.text() + "\",";
    made("/v1/coverages", admin(),
        of + R"("plan":"P","lineOfBusiness":"medicare-advantage","benefits":["medical"],"order":1,"startsOn":"2026-11-01"})");
    const auto plan = made("/v1/honored-plans", nurse(),
        of + R"("kind":"service","codes":[{"system":"http://www.ama-assn.org/go/cpt","code":"59400","display":"Obstetric care"}],"payer":"Evergreen Sample Health","startedOn":"2026-10-03"})")
                          .as<api::HonoredPlan>();
    const auto replaced = act("/v1/honored-plans/" + plan.id.text(), "replace", nurse(), R"({"replacedOn":"2026-11-24"})");
    ASSERT_EQ(replaced.status, 200) << replaced.body;
    const auto after = replaced.as<api::HonoredPlan>();
    EXPECT_EQ(text(after.honoredUntil.value()), "2027-01-29");
    EXPECT_EQ(after.citation, "42 CFR 422.112(b)(8)(i)(B)");
    EXPECT_TRUE(noAuthorizationIsAsked(member, "2027-01-29", obstetric, std::nullopt));
}

} // namespace

} // namespace careway
