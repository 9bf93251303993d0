#include "formulary/formulary_store.hpp"
#include "models/formulary_entry_page.hpp"
#include "models/step_program_page.hpp"
#include "support/people_test.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Which drugs are covered, and how (listFormularyEntries, listStepPrograms).
class Formulary : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (!IsSkipped()) seed();
    }

    std::vector<api::FormularyEntry> entries(const std::string& query)
    {
        const auto reply = get("/v1/formulary-entries?" + query, manager());
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::FormularyEntryPage>().items;
    }
    std::vector<std::string> codes(const std::string& query)
    {
        std::vector<std::string> out;
        for (const auto& each : entries(query))
            out.push_back(each.drug.code);
        return out;
    }
};

TEST_F(Formulary, TellsTierLimitAndAlternativesTheCheapestFirst)
{
    const auto found = entries("code=617310&lineOfBusiness=commercial");
    ASSERT_EQ(found.size(), 1U);
    const auto& atorvastatin = found[0];
    EXPECT_EQ(atorvastatin.tier, "preferred-brand");
    EXPECT_EQ(atorvastatin.costOrder, 6);
    EXPECT_TRUE(atorvastatin.stepTherapy);
    EXPECT_FALSE(atorvastatin.priorAuthorization);
    EXPECT_EQ(atorvastatin.quantityLimit, (api::QuantityLimit{{30, "tablets"}, 30}));
    EXPECT_TRUE(atorvastatin.sample);
    std::vector<std::string> alternatives;
    for (const auto& each : atorvastatin.alternatives)
        alternatives.push_back(each.drug.code);
    EXPECT_THAT(alternatives, ElementsAre("314231", "312961", "904467", "904475", "197905"));
    EXPECT_THAT(entries("code=1946840&lineOfBusiness=medicaid").at(0).authorizationRule, "Its indication is asked for");
    EXPECT_EQ(entries("code=617310").size(), 4U) << "it stands in every formulary";
}

TEST_F(Formulary, IsSearchedByTheBeginningOfADrugOrItsIngredientAndByTier)
{
    EXPECT_THAT(codes("name=ATORVA&lineOfBusiness=medicaid"), ElementsAre("617310", "617311", "617312", "259255", "617314", "617320"));
    EXPECT_THAT(codes("name=metfor&lineOfBusiness=medicaid"), ElementsAre("860975")) << "whose name begins with 24 HR";
    EXPECT_THAT(codes("name=24%20hr%20met&lineOfBusiness=medicaid"), ElementsAre("866412", "860975"));
    EXPECT_THAT(codes("name=atorva&tier=non-preferred-brand&formulary=lantern-senior"), ElementsAre("617314", "617320"));
    EXPECT_THAT(codes("code=0"), IsEmpty());
    EXPECT_THAT(codes("name=%25%25&formulary=lantern-senior"), IsEmpty()) << "a wildcard is a character";
    EXPECT_EQ(get("/v1/formulary-entries?name=a", manager()).status, 400);
}

TEST_F(Formulary, IsAskedAsOfADay)
{
    formulary::EntryRow row{
        "lantern-senior", "617310", parseDate("2027-01-01").value(), {}, "generic", 1, false, {}, false, false, {}, {}, {}, true, "sample"};
    owner().execute("UPDATE formulary_entry SET effective_to = '2026-12-31' WHERE formulary = 'lantern-senior' AND code = '617310'");
    formulary::FormularyStore{owner()}.put(std::vector{row});
    EXPECT_EQ(entries("code=617310&formulary=lantern-senior").at(0).tier, "preferred-brand");
    EXPECT_EQ(entries("code=617310&formulary=lantern-senior&asOf=2026-12-31").at(0).effectiveTo, parseDate("2026-12-31"));
    const auto then = entries("code=617310&formulary=lantern-senior&asOf=2027-01-01");
    ASSERT_EQ(then.size(), 1U);
    EXPECT_EQ(then[0].tier, "generic");
    EXPECT_FALSE(then[0].quantityLimit);
    EXPECT_THAT(entries("asOf=2019-12-31"), IsEmpty());
}

TEST_F(Formulary, IsPagedWithEveryDrugOnce)
{
    const auto all = codes("formulary=lantern-dual&limit=200");
    ASSERT_GT(all.size(), 50U);
    std::vector<std::string> paged;
    std::string cursor;
    do {
        const auto reply = get("/v1/formulary-entries?formulary=lantern-dual&limit=7" + cursor, manager());
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto page = reply.as<api::FormularyEntryPage>();
        for (const auto& each : page.items)
            paged.push_back(each.drug.code);
        EXPECT_EQ(reply.header("Link").empty(), !page.nextCursor);
        cursor = page.nextCursor ? "&cursor=" + *page.nextCursor : "";
    } while (!cursor.empty());
    EXPECT_EQ(paged, all);
}

TEST_F(Formulary, CarriesWhatCmsSaysOfADrugAndAPlan)
{
    // "plan_id_type", "plan_id", a tier of its own wording, and three flags without a word more.
    formulary::FormularyStore store{owner()};
    const auto from = parseDate("2020-01-01").value(), to = parseDate("2020-12-31").value();
    store.put(std::vector<formulary::FormularyRow>{
        {"gold", from, to, "Gold", api::LineOfBusiness::commercial, "Gold", "HIOS-PLAN-ID", "12345XX9876543", false, "CMS"}});
    store.put(std::vector<formulary::Drug>{{"248656", "Azithromycin 500 MG Oral Tablet [Zithromax]", "", "", ""}});
    formulary::EntryRow row{"gold", "248656", from, to, "GENERIC", 0, false, {}, false, true, {}, {}, {}, false, "CMS"};
    store.put(std::vector{row});
    const auto found = entries("code=248656&asOf=2020-06-30");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].planIdType, "HIOS-PLAN-ID");
    EXPECT_EQ(found[0].planId, "12345XX9876543");
    EXPECT_EQ(found[0].drug.display, "Azithromycin 500 MG Oral Tablet [Zithromax]");
    EXPECT_EQ(found[0].tier, "GENERIC");
    EXPECT_TRUE(found[0].quantityLimited) << "how much is not said";
    EXPECT_FALSE(found[0].quantityLimit || found[0].stepTherapy || found[0].priorAuthorization || found[0].drugClass);
    EXPECT_THAT(entries("code=248656&tier=GENERIC&asOf=2021-01-01"), IsEmpty()) << "its year is over";
    EXPECT_EQ(store.formularyOf(api::LineOfBusiness::commercial, "Gold", from), "gold") << "a plan's own comes before the line's";
    EXPECT_EQ(store.formularyOf(api::LineOfBusiness::commercial, "Silver", from), "lantern-commercial");
    EXPECT_EQ(store.formularyOf(api::LineOfBusiness::commercial, "Gold", parseDate("2019-12-31").value()), "");
}

TEST_F(Formulary, ShowsTheProgramsOfStepTherapyOfADay)
{
    const auto programs = [&](const std::string& query) {
        std::vector<std::string> out;
        for (const auto& each : get("/v1/step-therapy-programs?" + query, manager()).as<api::StepProgramPage>().items)
            out.push_back(each.code);
        return out;
    };
    EXPECT_THAT(programs(""), ElementsAre("antidepressants", "antiplatelets", "bone", "statins"));
    EXPECT_THAT(programs("asOf=2026-06-30"), ElementsAre("antidepressants", "bone"));
    const auto first = get("/v1/step-therapy-programs?limit=3", manager()).as<api::StepProgramPage>();
    ASSERT_EQ(first.items.size(), 3U);
    EXPECT_THAT(programs("limit=3&cursor=" + *first.nextCursor), ElementsAre("statins"));
}

} // namespace

} // namespace careway
