#include "support/care_test.hpp"
#include "support/choices_test.hpp"

#include "models/care_plan.hpp"
#include "models/care_plan_difference.hpp"
#include "models/care_plan_page.hpp"
#include "models/care_plan_template_page.hpp"
#include "models/care_plan_version_page.hpp"
#include "models/release.hpp"
#include "models/timeline_page.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using api::CarePlan;
using api::CarePlanState;
using ::testing::ElementsAre;

/// Care plans, from the first draft to the end (listCarePlanTemplates, listCarePlans, createCarePlan, adoptCarePlan, getCarePlan,
/// patchCarePlan, proposeCarePlan, agreeCarePlan, contributeCarePlan, closeCarePlan, listCarePlanVersions, getCarePlanVersion,
/// compareCarePlanVersions).
class CarePlans : public ChoicesTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    static std::string at(const CarePlan& plan) { return "/v1/care-plans/" + plan.id.text(); }
    std::string supporter(const std::string& subject = "mother")
    {
        access::Caller caller;
        caller.role = Role::supporter;
        caller.subject = subject;
        return tokenOf(caller);
    }
    std::string representative()
    {
        access::Caller caller;
        caller.role = Role::representative;
        caller.subject = "guardian";
        return tokenOf(caller);
    }

    CarePlan drafted(
        const std::string& more = R"(,"templateCode":"diabetes")", const std::string& program = "diabetes-condition-management")
    {
        const auto reply = asked("care-plans", manager(), R"(,"program":")" + program + '"' + more);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<CarePlan>();
    }
    Reply moved(const CarePlan& plan, const std::string& verb, const std::string& by, const std::string& body = "{}")
    {
        return acted(at(plan) + '/' + verb, plan.version, by, body);
    }
    Reply changed(const CarePlan& plan, const std::string& by, const std::string& body)
    {
        return patch(at(plan), by, '"' + std::to_string(plan.version) + '"', body);
    }
    CarePlan now(const CarePlan& plan) { return get(at(plan), manager()).as<CarePlan>(); }

    // Each goal as a request has it, with a baseline; the first with a target of its own.
    static std::string goalsOf(const CarePlan& plan, const std::string& firstTarget)
    {
        std::string out;
        for (const auto& each : plan.goals) {
            const bool first = out.empty();
            const bool falls = each.measure.direction == api::MeasureDirection::decrease;
            out += (first ? R"({"id":")" : R"(,{"id":")") + each.id.text() + R"(","kind":")" + json::toColumn(each.kind) + R"(","text":")"
                + each.text + R"(","targetOn":")" + text(*each.targetOn) + R"(","measure":{"what":")" + each.measure.what
                + R"(","baseline":)" + (falls ? "8.2" : "0") + R"(,"target":)"
                + (first ? firstTarget : std::to_string(static_cast<int>(*each.measure.target))) + R"(,"direction":")"
                + json::toColumn(each.measure.direction) + R"("}})";
        }
        return R"({"goals":[)" + out + "]}";
    }
    CarePlan proposed(const CarePlan& draft)
    {
        const auto known = changed(draft, manager(), goalsOf(draft, "7"));
        EXPECT_EQ(known.status, 200) << known.body;
        const auto reply = moved(known.as<CarePlan>(), "propose", manager());
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<CarePlan>();
    }
    static std::string outcomes(const CarePlan& plan)
    {
        std::string out;
        for (const auto& each : plan.goals)
            out += (out.empty() ? R"({"goalId":")" : R"(,{"goalId":")") + each.id.text() + R"(","result":"partly","text":"On the way"})";
        return R"({"outcomes":[)" + out + R"(],"note":"Moved away"})";
    }
};

TEST_F(CarePlans, AreDraftedFromATemplateWrittenTogetherAgreedChangedComparedAndClosed)
{
    // The care manager drafts one from the program's template: its days count from today, and that it is a sample is said.
    const auto templates = get("/v1/care-plan-templates?program=diabetes-condition-management", manager()).as<api::CarePlanTemplatePage>();
    ASSERT_EQ(templates.items.size(), 1U);
    const auto draft = drafted();
    EXPECT_EQ(draft.state, CarePlanState::draft);
    EXPECT_TRUE(draft.sample);
    ASSERT_EQ(draft.goals.size(), 3U);
    EXPECT_EQ(text(*draft.goals[0].targetOn), "2027-05-23");
    EXPECT_THAT(draft.interventions.at(0).goalIds, ElementsAre(draft.goals[0].id));

    // The doctor who treats, and the member in the app, say what they want in it; staff write down what the mother said.
    EXPECT_EQ(post(at(draft) + "/contribute", provider(), R"({"text":"Not below 6.5"})").status, 200);
    const auto own
        = post(at(draft) + "/contribute", self(), R"({"text":"I would rather walk","goalId":")" + draft.goals[0].id.text() + "\"}");
    EXPECT_EQ(own.status, 200) << own.body;
    EXPECT_EQ(
        post(at(draft) + "/contribute", manager(), R"({"text":"She sleeps badly","onBehalfOf":{"voice":"family","name":"Maria Osei"}})")
            .status,
        200);
    const auto said = now(draft).contributions;
    ASSERT_EQ(said.size(), 3U);
    EXPECT_EQ(said[0].author, (api::CarePlanAuthor{api::CarePlanVoice::treatingProfessional, doctor_, {}, {}}));
    EXPECT_EQ(said[1].author, (api::CarePlanAuthor{api::CarePlanVoice::member, member_.id, {}, {}}));
    EXPECT_EQ(said[2].author, (api::CarePlanAuthor{api::CarePlanVoice::family, {}, "Maria Osei", namedId("test/care-manager")}));

    // Proposed once every goal can be measured; agreed by the member, then by the doctor; signed is what the member read.
    EXPECT_EQ(moved(now(draft), "propose", manager()).code(), "care-plans/rule-broken") << "no baseline yet";
    const auto offer = proposed(now(draft));
    EXPECT_EQ(offer.state, CarePlanState::proposed);
    const auto signedPlan = moved(offer, "agree", self()).as<CarePlan>();
    EXPECT_EQ(signedPlan.state, CarePlanState::active);
    EXPECT_EQ(signedPlan.agreedVersion, offer.version);
    const auto both = moved(signedPlan, "agree", provider()).as<CarePlan>();
    EXPECT_EQ(both.agreements.size(), 2U);
    EXPECT_EQ(both.agreedVersion, offer.version) << "the professional agrees beside the member";

    // Changed: the other two goals in another order, one target, and another title.
    auto other = both;
    std::swap(other.goals[1], other.goals[2]);
    auto body = goalsOf(other, "6.5");
    const auto after = changed(both, manager(), R"({"title":"Amara's plan",)" + body.substr(1)).as<CarePlan>();
    EXPECT_EQ(after.version, both.version + 1);
    EXPECT_EQ(after.agreedVersion, offer.version) << "what was agreed to is another version, and everybody sees it";

    // What changed, goals by their ids.
    const auto versions = at(draft) + "/versions";
    const auto difference = get(versions + '/' + std::to_string(both.version) + "/diff/" + std::to_string(after.version), self());
    ASSERT_EQ(difference.status, 200) << difference.body;
    EXPECT_THAT(difference.body,
        ::testing::HasSubstr(R"("changes":[{"pointer":"/goals/)" + draft.goals[0].id.text()
            + R"(/measure/target","before":7.0,"after":6.5},{"pointer":"/title","before":"My diabetes plan","after":"Amara's plan"}])"));

    // Closed with an outcome for each goal, and then nothing more.
    EXPECT_EQ(moved(after, "close", manager(), R"({"outcomes":[]})").code(), "care-plans/rule-broken");
    const auto end = moved(after, "close", manager(), outcomes(after)).as<CarePlan>();
    EXPECT_EQ(end.state, CarePlanState::closed);
    EXPECT_EQ(end.goals[2].outcome, (api::GoalOutcome{api::GoalResult::partly, "On the way"}));
    const auto late = moved(end, "agree", self());
    EXPECT_EQ(late.code(), "care-plans/illegal-move");
    EXPECT_THAT(late.body, ::testing::HasSubstr("This plan is closed; nothing more can be done with it."));

    // Every step left its version, with its author.
    std::vector<std::string> steps;
    for (const auto& each : get(versions, self()).as<api::CarePlanVersionPage>().items)
        steps.push_back(json::toColumn(each.change) + " by " + json::toColumn(each.author.voice));
    EXPECT_THAT(steps,
        ElementsAre("created by plan", "contributed by treating-professional", "contributed by member", "contributed by family",
            "changed by plan", "proposed by plan", "agreed by member", "agreed by treating-professional", "changed by plan",
            "closed by plan"));
    EXPECT_EQ(get(versions + "/1", provider()).as<CarePlan>().title, "My diabetes plan");
    EXPECT_EQ(get(versions + "/99", self()).status, 404);
    EXPECT_EQ(get(versions + "/1/diff/99", self()).status, 404);

    // And its line in what happened with the member.
    std::map<std::string, int> told;
    for (const auto& each : get("/v1/members/" + member_.id.text() + "/timeline", self()).as<api::TimelinePage>().items)
        ++told[each.kind];
    EXPECT_EQ(told,
        (std::map<std::string, int>{{"care-plan.created", 1}, {"care-plan.contributed", 3}, {"care-plan.changed", 2},
            {"care-plan.proposed", 1}, {"care-plan.agreed", 2}, {"care-plan.closed", 1}}));
}

TEST_F(CarePlans, AreForTheCareManagersToKeepAndForTheMemberToSign)
{
    const auto draft = drafted();
    const auto body = R"({"title":"Mine"})";
    for (const auto& by : {self(), provider(), supporter(), privacy(), admin(), token(Role::careCoordinator)}) {
        EXPECT_EQ(asked("care-plans", by, R"(,"program":"diabetes-condition-management")").code(), "care-plans/for-care-management");
        EXPECT_EQ(changed(draft, by, body).code(), "care-plans/for-care-management");
        EXPECT_EQ(moved(draft, "propose", by).code(), "care-plans/for-care-management");
        EXPECT_EQ(moved(draft, "close", by, R"({"outcomes":[]})").code(), "care-plans/for-care-management");
    }
    for (const auto& by : {privacy(), admin(), token(Role::reviewer)})
        EXPECT_EQ(post(at(draft) + "/contribute", by, R"({"text":"x"})").code(), "care-plans/no-voice");
    EXPECT_EQ(post(at(draft) + "/contribute", self(), R"({"text":"x","onBehalfOf":{"voice":"family","name":"M"}})").status, 422)
        << "one speaks for oneself";
    const auto offer = proposed(draft);
    EXPECT_EQ(moved(offer, "agree", manager()).status, 422) << "the plan is no party";
    EXPECT_EQ(moved(offer, "agree", manager(), R"({"onBehalfOf":{"voice":"member","name":"Amara Osei"}})").status, 422)
        << "how was it heard";
    const auto heard
        = moved(offer, "agree", manager(), R"({"onBehalfOf":{"voice":"member","name":"Amara Osei"},"note":"On the phone"})").as<CarePlan>();
    EXPECT_EQ(heard.state, CarePlanState::active);
    EXPECT_EQ(heard.agreements.at(0).author.recordedBy, namedId("test/care-manager"));
}

TEST_F(CarePlans, AreSeenByNobodyWhoMayNotSeeTheMembersRecords)
{
    const auto draft = drafted();
    const auto stranger = token(Role::provider);
    for (const auto& by : {stranger, supporter(), representative(), admin(), privacy(), token(Role::member, namedId("another"))}) {
        EXPECT_EQ(get(at(draft), by).status, 404);
        EXPECT_EQ(get(listing("care-plans"), by).status, 404);
        EXPECT_EQ(get(at(draft) + "/versions", by).status, 404);
        EXPECT_EQ(get(at(draft) + "/versions/1", by).status, 404);
        EXPECT_EQ(get(at(draft) + "/versions/1/diff/1", by).status, 404);
    }
    EXPECT_EQ(post(at(draft) + "/contribute", stranger, R"({"text":"x"})").status, 404);
    EXPECT_EQ(moved(draft, "agree", supporter()).status, 404);
    EXPECT_EQ(get(listing("care-plans"), self()).as<api::CarePlanPage>().items.size(), 1U);
    EXPECT_EQ(get(listing("care-plans"), provider()).as<api::CarePlanPage>().items.size(), 1U);
}

TEST_F(CarePlans, OpenedInAnEmergencyAreForReading)
{
    const auto draft = drafted();
    const auto stranger = token(Role::provider);
    EXPECT_EQ(post("/v1/emergency-accesses", stranger,
                  R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"N","affiliation":"A","reason":"R"})")
                  .status,
        201);
    EXPECT_EQ(get(at(draft), stranger).status, 200);
    EXPECT_EQ(post(at(draft) + "/contribute", stranger, R"({"text":"x"})").code(), "care-plans/to-read-only");
}

TEST_F(CarePlans, ThatWereTakenOverAreHonouredAsTheyCameAndNeverChanged)
{
    const auto taking = [&](const std::string& more) {
        return post("/v1/care-plans/adopt", manager(),
            R"({"memberId":")" + member_.id.text()
                + R"(","program":"case-management","title":"Wound care","source":"Harbor Health Plan","basis":"payment")" + more + "}");
    };
    EXPECT_EQ(taking(R"(,"sourceProgram":"not-part-2")").status, 422) << "nothing came";
    EXPECT_EQ(taking(R"(,"sourceProgram":"not-part-2","text":"x","startsOn":"2026-02-01","endsOn":"2026-01-01")").status, 422);
    const auto reply = taking(R"(,"sourceProgram":"not-part-2","items":["A nurse each week"],"endsOn":"2027-02-28")");
    ASSERT_EQ(reply.status, 201) << reply.body;
    const auto earlier = reply.as<CarePlan>();
    EXPECT_EQ(earlier.state, CarePlanState::active) << "nobody has to agree anew";
    EXPECT_THAT(earlier.received.value().items, ElementsAre("A nurse each week"));

    EXPECT_EQ(changed(earlier, manager(), R"({"title":"Better"})").code(), "care-plans/illegal-move");
    EXPECT_EQ(post(at(earlier) + "/contribute", self(), R"({"text":"x"})").code(), "care-plans/illegal-move");
    EXPECT_THAT(
        moved(earlier, "agree", self()).body, ::testing::HasSubstr("This plan is taken over, and kept as it came; it can be closed."));

    const auto after
        = asked("care-plans", manager(), R"(,"program":"case-management","title":"New","precededBy":")" + earlier.id.text() + '"');
    EXPECT_EQ(after.as<CarePlan>().precededBy, earlier.id) << after.body;
    const auto wrong = asked(
        "care-plans", manager(), R"(,"program":"case-management","title":"New","precededBy":")" + after.as<CarePlan>().id.text() + '"');
    EXPECT_EQ(wrong.status, 422) << "that one was not taken over";
    EXPECT_EQ(moved(earlier, "close", manager(), R"({"outcomes":[]})").as<CarePlan>().state, CarePlanState::closed);
}

TEST_F(CarePlans, OfAProgramOfPart2AreProtectedAsItsRecordsAre)
{
    const auto reply = post("/v1/care-plans/adopt", token(Role::system),
        R"({"memberId":")" + member_.id.text()
            + R"(","program":"case-management","title":"Recovery","source":"Harbor","basis":"payment","sourceProgram":"part-2","text":"Meetings"})");
    const auto plan = reply.as<CarePlan>();
    EXPECT_THAT(plan.labels, ElementsAre(api::Label::substanceUse));
    EXPECT_EQ(get(at(plan), manager()).status, 404) << "what a Part 2 program wrote the plan has for its claim alone";
    EXPECT_TRUE(get("/v1/members/" + member_.id.text() + "/timeline", self()).as<api::TimelinePage>().items.empty());
    EXPECT_EQ(get(at(plan), provider()).status, 404) << "without a release that names them";
    EXPECT_TRUE(get(listing("care-plans"), provider()).as<api::CarePlanPage>().items.empty());
    EXPECT_EQ(get(at(plan), self()).status, 200);

    auto release = post("/v1/releases", token(Role::system),
        R"({"memberId":")" + member_.id.text()
            + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"purpose":"treatment","information":["substance-use-records"],"recipients":[{"providerId":")"
            + doctor_.text()
            + R"("}],"expiry":{"kind":"date","on":"2031-12-31"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
    ASSERT_EQ(release.status, 201) << release.body;
    EXPECT_EQ(acted("/v1/releases/" + release.as<api::Release>().id.text() + "/sign", 1, self(),
                  R"({"by":"patient","name":"Amara Osei","method":"paper"})")
                  .status,
        200);
    const auto shown = get(at(plan), provider());
    ASSERT_EQ(shown.status, 200) << shown.body;
    EXPECT_EQ(shown.as<CarePlan>().disclosure.value().notice, "42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
}

TEST_F(CarePlans, KeepEachItemByItsIdAndTakeOnlyIdsThatAreThere)
{
    const auto draft = drafted();
    const auto& kept = draft.careTeam.at(0);
    const auto after = changed(draft, manager(),
        R"({"careTeam":[{"role":"dietitian"},{"id":")" + kept.id.text() + R"(","role":"care coordinator","name":"Rosa"}],"barriers":[]})")
                           .as<CarePlan>();
    EXPECT_EQ(after.careTeam.at(1).id, kept.id);
    EXPECT_NE(after.careTeam.at(0).id, draft.careTeam.at(1).id) << "who has no id is new";
    EXPECT_TRUE(after.barriers.empty());
    EXPECT_EQ(after.goals, draft.goals) << "what is not spoken of stays";
    const auto unknown = changed(after, manager(), R"({"needs":[{"id":")" + namedId("x").text() + R"(","text":"T"}],"goals":[]})");
    EXPECT_EQ(unknown.status, 422);
    EXPECT_THAT(unknown.body, ::testing::HasSubstr(R"("pointer":"/needs/0/id")"));
    EXPECT_THAT(unknown.body, ::testing::HasSubstr(R"("pointer":"/interventions/0/goalIds")")) << "what served a goal that is gone";
}

TEST_F(CarePlans, AreOfAProgramAndATemplateThatThereAre)
{
    EXPECT_EQ(asked("care-plans", manager(), R"(,"program":"no-such","title":"T")").status, 422);
    EXPECT_EQ(asked("care-plans", manager(), R"(,"program":"case-management","templateCode":"diabetes")").status, 422);
    EXPECT_EQ(asked("care-plans", manager(), R"(,"program":"case-management")").status, 422) << "without a title";
    EXPECT_TRUE(get("/v1/care-plan-templates?asOf=1999-01-01", manager()).as<api::CarePlanTemplatePage>().items.empty());
}

TEST_F(CarePlans, AreChangedByOneAtATimeOnTheVersionThatWasRead)
{
    const auto draft = drafted();
    EXPECT_EQ(changed(draft, manager(), R"({"title":"First"})").status, 200);
    const auto late = changed(draft, manager(), R"({"title":"Second"})");
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(late.header("ETag"), "\"2\"");
    EXPECT_EQ(post(at(draft) + "/contribute", self(), R"({"text":"Mine"})").status, 200) << "nobody's words are lost to that";
}

TEST_F(CarePlans, AndTheirVersionsComeInPages)
{
    auto plan = drafted();
    for (int i = 0; i < 4; ++i)
        plan = changed(plan, manager(), R"({"title":"T)" + std::to_string(i) + "\"}").as<CarePlan>();
    for (int i = 0; i < 4; ++i)
        drafted();
    std::vector<std::int64_t> versions;
    std::set<Id> plans;
    for (std::string cursor, more = "&cursor="; more == "&cursor=";) {
        const auto page
            = get(at(plan) + "/versions?limit=2" + (cursor.empty() ? "" : more + cursor), self()).as<api::CarePlanVersionPage>();
        for (const auto& each : page.items)
            versions.push_back(each.version);
        cursor = page.nextCursor.value_or("");
        if (cursor.empty()) more.clear();
    }
    EXPECT_THAT(versions, ElementsAre(1, 2, 3, 4, 5));
    for (std::string cursor, more = "&cursor="; more == "&cursor=";) {
        const auto page = get(listing("care-plans") + "&limit=2" + (cursor.empty() ? "" : more + cursor), self()).as<api::CarePlanPage>();
        for (const auto& each : page.items)
            EXPECT_TRUE(plans.insert(each.id).second);
        cursor = page.nextCursor.value_or("");
        if (cursor.empty()) more.clear();
    }
    EXPECT_EQ(plans.size(), 5U);
}

TEST_F(CarePlans, OfTheSubstanceAbuseProgramSayThatOneIsInIt)
{
    const auto plan = drafted(R"(,"templateCode":"substance-abuse")", "substance-abuse-specialty-care-management");
    EXPECT_THAT(plan.labels, ElementsAre(api::Label::substanceUse));
    EXPECT_EQ(get(at(plan), manager()).status, 200) << "what the plan itself wrote down";
    EXPECT_EQ(get(at(plan), self()).status, 200);
    for (const auto& path : {at(plan), at(plan) + "/versions", at(plan) + "/versions/1", at(plan) + "/versions/1/diff/1"})
        EXPECT_EQ(get(path, provider()).status, 404);
    EXPECT_EQ(moved(plan, "contribute", provider(), R"({"text":"x"})").status, 404);
    EXPECT_TRUE(get(listing("care-plans"), provider()).as<api::CarePlanPage>().items.empty());
    EXPECT_TRUE(get("/v1/members/" + member_.id.text() + "/timeline", provider()).as<api::TimelinePage>().items.empty());
}

class CarePlansOfEnrollments : public CareTest { };

TEST_F(CarePlansOfEnrollments, AreOfTheMemberAndTheProgramOfTheirs)
{
    const auto member = covered("CW1"), another = covered("CW2");
    const auto enrollment = optedIn(member, "case-management");
    const auto drafting = [&](const api::Member& whose, const std::string& program) {
        return post("/v1/care-plans", nurse(),
            R"({"memberId":")" + whose.id.text() + R"(","program":")" + program + R"(","title":"T","enrollmentId":")" + enrollment.id.text()
                + "\"}");
    };
    EXPECT_EQ(drafting(member, "case-management").as<CarePlan>().enrollmentId, enrollment.id);
    EXPECT_EQ(drafting(another, "case-management").status, 422);
    EXPECT_EQ(drafting(member, "coach-rx").status, 422);
}

} // namespace

} // namespace careway
