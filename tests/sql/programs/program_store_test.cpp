#include "programs/program_store.hpp"

#include "sql/support/test_database.hpp"

namespace careway::programs {

namespace {

Date day(std::string_view text) { return parseDate(text).value(); }

api::Program program(const std::string& code, const std::string& from, const std::string& to = {}, const std::string& name = "A program")
{
    api::Program out;
    out.code = code;
    out.name = name;
    out.category = api::ProgramCategory::pharmacy;
    out.effectiveFrom = day(from);
    if (!to.empty()) out.effectiveTo = day(to);
    return out;
}

class ProgramRows : public sql::DatabaseTest {
protected:
    void put(std::vector<api::Program> programs) { ProgramStore{owner()}.put(programs); }
    std::string nameOn(std::string_view date)
    {
        const auto found = ProgramStore{owner()}.find("sleep", day(date));
        return found ? found->name : "";
    }
    std::vector<std::string> codesOn(std::string_view date, std::size_t limit, std::optional<api::ProgramCategory> category = std::nullopt)
    {
        std::vector<std::string> out;
        PageRequest page{{}, limit};
        for (bool more = true; more && out.size() < 1000;) {
            const auto found = ProgramStore{owner()}.list({category, day(date)}, page);
            more = found.more;
            for (const auto& each : found.items)
                out.push_back(each.code);
            if (more) page.after = {out.back()};
        }
        return out;
    }
};

TEST_F(ProgramRows, OnADayTheLatestVersionThatHasBegunHoldsUnlessItIsOver)
{
    put({program("sleep", "2024-01-01", "2024-12-31", "first"), program("sleep", "2025-03-01", {}, "second"),
        program("sleep", "2026-01-01", "2026-06-30", "third")});
    EXPECT_EQ(nameOn("2023-12-31"), "");
    EXPECT_EQ(nameOn("2024-01-01"), "first");
    EXPECT_EQ(nameOn("2024-12-31"), "first");
    EXPECT_EQ(nameOn("2025-02-28"), "") << "between two versions there is none";
    EXPECT_EQ(nameOn("2025-03-01"), "second");
    EXPECT_EQ(nameOn("2026-06-30"), "third");
    EXPECT_EQ(nameOn("2026-07-01"), "") << "a version that is over does not bring back the one before";
}

TEST_F(ProgramRows, TheCatalogueOfADayIsWalkedOnceByCode)
{
    std::vector<std::string> expected;
    for (char c = 'a'; c <= 'k'; ++c) {
        const std::string code(1, c);
        put({program(code, "2024-01-01"), program(code, "2025-01-01")});
        expected.push_back(code);
    }
    put({program("over", "2024-01-01", "2024-06-30"), program("to-come", "2030-01-01")});
    for (std::size_t limit = 1; limit <= 12; ++limit)
        EXPECT_EQ(codesOn("2026-01-01", limit), expected) << limit;
    EXPECT_EQ(codesOn("2026-01-01", 5, api::ProgramCategory::pharmacy), expected);
    EXPECT_TRUE(codesOn("2026-01-01", 5, api::ProgramCategory::caseManagement).empty());
}

TEST_F(ProgramRows, AVersionThatIsPutAgainTakesThePlaceOfItself)
{
    put({program("sleep", "2024-01-01", {}, "before")});
    put({program("sleep", "2024-01-01", "2026-12-31", "after")});
    EXPECT_EQ(nameOn("2026-12-31"), "after");
    EXPECT_EQ(nameOn("2027-01-01"), "");
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM program"), 1);
    const auto whole = program("sleep", "2024-01-01", "2026-12-31", "after");
    EXPECT_EQ(ProgramStore{owner()}.find("sleep", day("2025-01-01")), whole);
}

} // namespace

} // namespace careway::programs
