#include "support/people_test.hpp"

#include "models/coverage.hpp"
#include "models/coverage_page.hpp"
#include "models/pcp_selection.hpp"
#include "models/pcp_selection_page.hpp"
#include "models/provider.hpp"
#include "models/representative.hpp"
#include "models/representative_page.hpp"
#include "models/supporter.hpp"
#include "models/supporter_page.hpp"

namespace careway {

namespace {

using access::Role;

std::string inQuotes(const std::string& text) { return '"' + text + '"'; }

/// What belongs to a member from a day to a day.
class Spans : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        member_ = taken("CW1");
    }

    Reply covered(const std::string& plan, const std::string& from, const std::string& to = {})
    {
        return post("/v1/coverages", manager(),
            ofMember(R"("plan":")" + plan + R"(","lineOfBusiness":"commercial","benefits":["medical"])" + days(from, to)));
    }
    Reply chosen(const Id& provider, const std::string& from)
    {
        return post("/v1/pcp-selections", manager(), ofMember(R"("providerId":)" + inQuotes(provider.text()) + days(from)));
    }
    Reply supported(const std::string& token, const std::string& name, const std::string& from, const std::string& to = {})
    {
        return post("/v1/supporters", token, ofMember(R"("kind":"caregiver","name":)" + inQuotes(name) + days(from, to)));
    }
    Reply represented(const std::string& from, const std::string& to = {})
    {
        return post("/v1/representatives", manager(), ofMember(R"("authority":"guardian","name":"A Guardian")" + days(from, to)));
    }
    Id doctorNamed(const std::string& npi, const std::string& family)
    {
        return post("/v1/providers", admin(), doctor(npi, family)).as<api::Provider>().id;
    }
    template <typename Page> Page listOf(const std::string& path, const std::string& more = {})
    {
        return get(path + "?memberId=" + member_.id.text() + more, manager()).as<Page>();
    }
    /// What is made after it has a greater id.
    void tick() { setNow(now() + std::chrono::milliseconds(1)); }
    std::string self() { return token(Role::member, member_.id); }
    std::string stranger() { return token(Role::member, namedId("somebody else")); }

    api::Member member_;

private:
    [[nodiscard]] std::string ofMember(const std::string& more) const
    {
        return R"({"memberId":)" + inQuotes(member_.id.text()) + ',' + more + '}';
    }
    static std::string days(const std::string& from, const std::string& to = {})
    {
        return R"(,"startsOn":)" + inQuotes(from) + (to.empty() ? "" : R"(,"endsOn":)" + inQuotes(to));
    }
};

TEST_F(Spans, ACoverageIsReadByWhoMaySeeItsMember)
{
    const auto made = covered("PPO", "2026-01-01"); // createCoverage
    ASSERT_EQ(made.status, 201) << made.body;
    const auto where = made.header("Location");
    const auto read = get(where, self()); // getCoverage
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(read.body, made.body);
    EXPECT_EQ(read.header("ETag"), "\"1\"");
    EXPECT_EQ(read.as<api::Coverage>().plan, "PPO");
    EXPECT_EQ(get(where, self(), {"If-None-Match: \"1\""}).status, 304);
    EXPECT_EQ(get(where, stranger()).status, 404);
    EXPECT_EQ(get("/v1/coverages?memberId=" + member_.id.text(), stranger()).status, 404);
    EXPECT_EQ(get("/v1/coverages/" + namedId("nothing").text(), self()).status, 404);
}

TEST_F(Spans, ACoverageIsChangedOnItsVersionByThePlan)
{
    const auto where = covered("PPO", "2026-01-01").header("Location");
    const std::string ends = R"({"endsOn":"2026-12-31"})";
    EXPECT_EQ(ask("PATCH", where, manager(), ends).status, 428); // patchCoverage
    EXPECT_EQ(patch(where, self(), "\"1\"", ends).status, 403);
    EXPECT_EQ(patch(where, stranger(), "\"1\"", ends).status, 404);
    const auto ended = patch(where, manager(), "\"1\"", ends);
    ASSERT_EQ(ended.status, 200) << ended.body;
    EXPECT_EQ(text(ended.as<api::Coverage>().endsOn.value()), "2026-12-31");
    const auto stale = patch(where, manager(), "\"1\"", ends);
    EXPECT_EQ(stale.status, 412);
    EXPECT_EQ(stale.header("ETag"), "\"2\"");
    const auto opened = patch(where, manager(), "\"2\"", R"({"endsOn":null,"order":2})");
    EXPECT_FALSE(opened.as<api::Coverage>().endsOn);
    EXPECT_EQ(opened.as<api::Coverage>().order, 2);
    EXPECT_EQ(patch(where, manager(), "\"3\"", R"({"endsOn":"2025-12-31"})").code(), "members/ends-before-start");
}

TEST_F(Spans, AChangeMayNotMakeACoverageOverlapAnotherOfItsPlan)
{
    const auto first = covered("PPO", "2026-01-01", "2026-06-30").header("Location");
    ASSERT_EQ(covered("PPO", "2026-07-01").status, 201);
    EXPECT_EQ(patch(first, manager(), "\"1\"", R"({"endsOn":"2026-07-01"})").code(), "members/overlapping-coverage");
    EXPECT_EQ(patch(first, manager(), "\"1\"", R"({"endsOn":null})").status, 422);
    EXPECT_EQ(get(first, manager()).header("ETag"), "\"1\"") << "a refused change leaves nothing behind";
    EXPECT_EQ(patch(first, manager(), "\"1\"", R"({"endsOn":"2026-06-15"})").status, 200);
}

TEST_F(Spans, ADeathClosesEverythingThatReachesBeyondIt)
{
    const auto provider = doctorNamed("9000000007", "Near");
    covered("PPO", "2026-01-01");
    tick();
    covered("HMO", "2025-01-01", "2025-12-31");
    chosen(provider, "2026-02-01");
    supported(manager(), "Aunt Sample", "2026-01-01");
    represented("2026-01-01", "2027-01-01");
    ASSERT_EQ(patch(at(member_), manager(), "\"1\"", R"({"deceasedOn":"2026-11-20"})").status, 200);
    const auto coverages = listOf<api::CoveragePage>("/v1/coverages").items; // listCoverages
    ASSERT_EQ(coverages.size(), 2U);
    EXPECT_EQ(text(coverages[0].endsOn.value()), "2026-11-20");
    EXPECT_EQ(coverages[0].version, 2);
    EXPECT_EQ(text(coverages[1].endsOn.value()), "2025-12-31") << "what had ended before stays as it was";
    EXPECT_EQ(coverages[1].version, 1);
    EXPECT_EQ(text(listOf<api::PcpSelectionPage>("/v1/pcp-selections").items.at(0).endsOn.value()), "2026-11-20");
    EXPECT_EQ(text(listOf<api::SupporterPage>("/v1/supporters").items.at(0).endsOn.value()), "2026-11-20");
    EXPECT_EQ(text(listOf<api::RepresentativePage>("/v1/representatives").items.at(0).endsOn.value()), "2026-11-20");
}

TEST_F(Spans, ANewChoiceOfDoctorEndsTheOneBeforeAndHistoryStays)
{
    const auto first = doctorNamed("9000000007", "First"), second = doctorNamed("9000000015", "Second");
    const auto made = chosen(first, "2026-01-01"); // createPcpSelection
    ASSERT_EQ(made.status, 201) << made.body;
    tick();
    ASSERT_EQ(chosen(second, "2026-07-01").status, 201);
    const auto history = listOf<api::PcpSelectionPage>("/v1/pcp-selections").items; // listPcpSelections
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].providerId, first);
    EXPECT_EQ(text(history[0].endsOn.value()), "2026-06-30");
    EXPECT_EQ(history[0].version, 2);
    EXPECT_EQ(history[1].providerId, second);
    EXPECT_FALSE(history[1].endsOn);
    EXPECT_EQ(get(made.header("Location"), self()).as<api::PcpSelection>().version, 2); // getPcpSelection
    EXPECT_EQ(get(made.header("Location"), stranger()).status, 404);
    EXPECT_EQ(chosen(first, "2026-03-01").code(), "members/later-selection") << "history is not rewritten";
}

TEST_F(Spans, ADoctorNobodyKnowsCannotBeChosen)
{
    const auto reply = chosen(namedId("no such provider"), "2026-01-01");
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "members/unknown-provider");
    EXPECT_TRUE(listOf<api::PcpSelectionPage>("/v1/pcp-selections").items.empty());
}

TEST_F(Spans, AChoiceOfDoctorIsEndedOnItsVersion)
{
    const auto provider = doctorNamed("9000000007", "First");
    const auto where = chosen(provider, "2026-01-01").header("Location");
    const std::string ends = R"({"endsOn":"2026-12-31","reason":"moved away"})";
    EXPECT_EQ(ask("PATCH", where, self(), ends).status, 428); // patchPcpSelection
    const auto ended = patch(where, self(), "\"1\"", ends).as<api::PcpSelection>();
    EXPECT_EQ(text(ended.endsOn.value()), "2026-12-31");
    EXPECT_EQ(ended.reason, "moved away");
    EXPECT_EQ(patch(where, self(), "\"1\"", ends).status, 412);
    EXPECT_EQ(patch(where, self(), "\"2\"", R"({"endsOn":"2025-12-31"})").status, 422);
    ASSERT_EQ(chosen(provider, "2027-01-01").status, 201);
    EXPECT_EQ(patch(where, self(), "\"2\"", R"({"endsOn":null})").code(), "members/later-selection");
}

TEST_F(Spans, SupportersAreKeptByMembersThemselvesAndOpenNothing)
{
    const auto made = supported(self(), "A Neighbour", "2026-01-01"); // createSupporter
    ASSERT_EQ(made.status, 201) << made.body;
    const auto where = made.header("Location");
    EXPECT_EQ(get(where, self()).as<api::Supporter>().name, "A Neighbour"); // getSupporter
    const auto changed = patch(where, self(), "\"1\"", R"({"relationship":"neighbour","endsOn":"2026-12-31"})"); // patchSupporter
    EXPECT_EQ(changed.as<api::Supporter>().relationship, "neighbour");
    EXPECT_EQ(patch(where, self(), "\"1\"", R"({"name":"Other"})").status, 412);
    EXPECT_EQ(patch(where, stranger(), "\"2\"", R"({"name":"Other"})").status, 404);
    EXPECT_EQ(supported(stranger(), "A Stranger", "2026-01-01").status, 404);
    EXPECT_EQ(supported(self(), "Backwards", "2026-02-01", "2026-01-01").code(), "members/ends-before-start");
    EXPECT_EQ(get(at(member_), token(Role::supporter)).status, 404) << "being listed opens nothing";
}

TEST_F(Spans, TheSupportNetworkIsPaged)
{
    std::vector<std::string> names, seen;
    for (int i = 0; i < 5; ++i) {
        names.push_back("Supporter " + std::to_string(i));
        ASSERT_EQ(supported(self(), names.back(), "2026-01-01").status, 201);
        tick();
    }
    std::optional<std::string> cursor;
    do {
        const auto page = listOf<api::SupporterPage>("/v1/supporters", "&limit=2" + (cursor ? "&cursor=" + *cursor : "")); // listSupporters
        for (const auto& each : page.items)
            seen.push_back(each.name);
        cursor = page.nextCursor;
    } while (cursor);
    EXPECT_EQ(seen, names);
    const auto other = taken("CW2");
    const auto first = listOf<api::SupporterPage>("/v1/supporters", "&limit=2").nextCursor.value();
    EXPECT_EQ(get("/v1/supporters?limit=2&memberId=" + other.id.text() + "&cursor=" + first, manager()).status, 400);
    EXPECT_EQ(get("/v1/coverages?limit=2&memberId=" + member_.id.text() + "&cursor=" + first, manager()).status, 400);
}

TEST_F(Spans, AnAuthorityIsGivenAndChangedByThePlanOnly)
{
    const auto made = represented("2026-01-01"); // createRepresentative
    ASSERT_EQ(made.status, 201) << made.body;
    const auto where = made.header("Location");
    EXPECT_EQ(get(where, self()).as<api::Representative>().name, "A Guardian"); // getRepresentative
    EXPECT_EQ(get(where, stranger()).status, 404);
    const std::string ends = R"({"endsOn":"2026-06-30"})";
    EXPECT_EQ(patch(where, self(), "\"1\"", ends).status, 403); // patchRepresentative
    EXPECT_EQ(ask("PATCH", where, manager(), ends).status, 428);
    EXPECT_EQ(text(patch(where, manager(), "\"1\"", ends).as<api::Representative>().endsOn.value()), "2026-06-30");
    EXPECT_EQ(patch(where, manager(), "\"1\"", ends).status, 412);
    EXPECT_EQ(patch(where, manager(), "\"2\"", R"({"endsOn":"2025-06-30"})").status, 422);
    EXPECT_EQ(listOf<api::RepresentativePage>("/v1/representatives").items.size(), 1U); // listRepresentatives
}

} // namespace

} // namespace careway
