#include "continuity/departure_store.hpp"
#include "continuity/kept_store.hpp"
#include "support/continuity_test.hpp"

#include <re2/re2.h>

#include <array>
#include <mutex>

namespace careway {

namespace {

/// Of what goes on for a member and a caller may not know of nothing can be told: the same questions are asked while it is there and when
/// it is gone, and every answer must be the same, by the same statements.
class ContinuityLeaks : public ContinuityTest {
protected:
    static constexpr std::array collections{"treatment-courses", "honored-plans", "continuity-windows"};

    void SetUp() override
    {
        ContinuityTest::SetUp();
        if (IsSkipped()) return;
        member_ = covered("CW1");
        relate(member_, "treatment", doctor_);
        departure_ = leaves("2026-11-23");
        for (int i = 0; i < 6; ++i)
            oneOfEach(std::to_string(i), i % 2 == 0 ? api::Label::general : api::Label::substanceUse);
        house().database().observe([this](const sql::Statement& statement) {
            const std::lock_guard lock(mutex_);
            heard_ += std::string(statement.name) + '\n';
        });
    }

    template <typename Thing> Thing thing(const std::string& name, api::Label label)
    {
        Thing out;
        out.id = namedId(name);
        out.version = 1;
        out.memberId = member_.id;
        out.basis = api::BasisKind::operations;
        out.labels = {label};
        out.createdAt = out.updatedAt = now();
        return out;
    }

    void oneOfEach(const std::string& name, api::Label label)
    {
        auto course = thing<api::TreatmentCourse>("course " + name, label);
        course.providerId = doctor_;
        course.startedOn = parseDate("2026-01-01").value();
        continuity::CourseStore{owner()}.insert(course);
        auto plan = thing<api::HonoredPlan>("plan " + name, label);
        plan.codes = {{"http://www.ama-assn.org/go/cpt", "59400", ""}};
        plan.startedOn = parseDate("2025-01-01").value();
        plan.enrolledOn = parseDate("2026-01-01").value();
        continuity::HonoredPlanStore{owner()}.insert(plan);
        auto window = thing<api::ContinuityWindow>("window " + name, label);
        window.departureId = departure_.id;
        window.courseId = course.id;
        window.providerId = doctor_;
        window.startsOn = parseDate("2026-11-24").value();
        window.endsOn = parseDate("2027-01-01").value();
        continuity::WindowStore{owner()}.insert(window);
        things_.push_back("/v1/treatment-courses/" + course.id.text());
        things_.push_back("/v1/honored-plans/" + plan.id.text());
        things_.push_back("/v1/continuity-windows/" + window.id.text());
    }

    // What differs every time is taken out: the id of the request, and what a cursor hides.
    std::string still(const Reply& reply)
    {
        auto out = std::to_string(reply.status) + ' ' + reply.header("Link") + ' ' + reply.body;
        static const RE2 cursor(R"((cursor=|"nextCursor":")[A-Za-z0-9_-]+)"), instance(R"("instance":"[^"]*")");
        RE2::GlobalReplace(&out, cursor, "");
        RE2::GlobalReplace(&out, instance, "");
        const std::lock_guard lock(mutex_);
        return out + '\n' + std::exchange(heard_, {});
    }

    std::vector<std::string> told(const std::string& by)
    {
        std::vector<std::string> out;
        still({});
        for (const auto* each : collections)
            for (int limit = 1; limit <= 7; ++limit)
                out.push_back(
                    still(get("/v1/" + std::string(each) + "?memberId=" + member_.id.text() + "&limit=" + std::to_string(limit), by)));
        for (const auto& each : things_)
            out.push_back(still(get(each, by)));
        for (std::size_t i = 0; i < things_.size(); i += 3) {
            out.push_back(still(patch(things_[i], by, "\"9\"", R"({"endedOn":"2026-11-01"})")));
            out.push_back(still(post(things_[i + 2] + "/elect", by, "")));
        }
        for (const auto* day : {"2026-11-23", "2026-12-01", "2027-03-01"})
            out.push_back(still(post("/v1/continuity-windows/search", by,
                of(member_) + R"(,"providerId":")" + doctor_.text()
                    + R"(","coding":{"system":"http://www.ama-assn.org/go/cpt","code":"59400","display":""},"servedOn":")" + day + "\"}")));
        out.push_back(still(get("/v1/departures/" + departure_.id.text() + "/affected-members", by)));
        return out;
    }

    void expectTheSame(const std::string& by, const std::string& where, std::size_t seen)
    {
        const auto there = told(by);
        for (const auto* table : {"continuity_window", "treatment_course", "honored_plan", "affected_member"})
            owner().executeText("DELETE FROM " + std::string(table) + where);
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
    api::Departure departure_;
    std::vector<std::string> things_;
    std::mutex mutex_;
    std::string heard_;
};

TEST_F(ContinuityLeaks, WhoMayNotKnowOfSubstanceUseLearnsNothingOfItByWhatGoesOn) { expectTheSame(treating(), " WHERE labels <> ''", 30); }

TEST_F(ContinuityLeaks, WhoStandsInNoWayToTheMemberLearnsNothingAtAll) { expectTheSame(provider(namedId("a stranger")), " WHERE TRUE", 0); }

} // namespace

} // namespace careway
