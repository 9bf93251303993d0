#include "models/program_figures.hpp"
#include "support/care_test.hpp"

namespace careway {

namespace {

/// The figures by which the programs are overseen (listProgramFigures).
class Oversight : public CareTest {
protected:
    api::ProgramFigure figure(api::ProgramMeasure measure, const std::string& more = {})
    {
        const auto reply = get("/v1/program-figures?from=2026-11-01&to=2026-11-30" + more, admin());
        EXPECT_EQ(reply.status, 200) << reply.body;
        for (auto& each : reply.as<api::ProgramFigures>().items)
            if (each.program == "case-management" && each.measure == measure) return each;
        return {};
    }
};

TEST_F(Oversight, TellsHowManyWereReachedAndOptedInButOfNoFew)
{
    using api::ProgramMeasure;
    for (int i = 0; i < 24; ++i) {
        const auto member = covered("CW" + std::to_string(i), "Amara", "Osei");
        if (i < 12) optedIn(member, "case-management");
        else referred(member, "case-management", nurse(), "claim");
        if (i == 5) {
            EXPECT_TRUE(figure(ProgramMeasure::optIn).suppressed) << "six are too few";
            EXPECT_FALSE(figure(ProgramMeasure::optIn).of);
        }
    }
    EXPECT_EQ(figure(ProgramMeasure::optIn).of, 24);
    EXPECT_EQ(figure(ProgramMeasure::optIn).met, 12);
    EXPECT_EQ(figure(ProgramMeasure::optIn).percent, 50.0);
    EXPECT_EQ(figure(ProgramMeasure::optIn).benchmark, 40);
    EXPECT_EQ(figure(ProgramMeasure::reach).met, 12);
    EXPECT_EQ(figure(ProgramMeasure::screening).of, 12);
    EXPECT_EQ(figure(ProgramMeasure::screening).met, 0);
    EXPECT_EQ(figure(ProgramMeasure::optIn, "&lineOfBusiness=commercial").of, 24);
    EXPECT_FALSE(figure(ProgramMeasure::optIn, "&lineOfBusiness=medicaid").of);
    EXPECT_EQ(get("/v1/program-figures?from=2026-12-01&to=2026-11-30", admin()).code(), "oversight/empty-period");
    EXPECT_EQ(get("/v1/program-figures?from=2026-11-01&to=2026-11-30", token(access::Role::supporter)).code(), "oversight/for-staff");
}

} // namespace

} // namespace careway
