#include "care_plans/template_store.hpp"

#include "sql/support/test_database.hpp"

namespace careway::care_plans {

namespace {

Date day(std::string_view text) { return parseDate(text).value(); }

api::CarePlanTemplate version(const std::string& code, const std::string& from, const std::string& to = {}, const std::string& title = "T")
{
    api::CarePlanTemplate out;
    out.code = code;
    out.program = "program-of-" + code;
    out.title = title;
    out.effectiveFrom = day(from);
    if (!to.empty()) out.effectiveTo = day(to);
    return out;
}

class TemplateRows : public sql::DatabaseTest {
protected:
    void put(std::vector<api::CarePlanTemplate> templates) { TemplateStore{owner()}.put(templates); }
    std::string titleOn(std::string_view date)
    {
        const auto found = TemplateStore{owner()}.find("heart", day(date));
        return found ? found->title : "";
    }
};

TEST_F(TemplateRows, OnADayTheVersionOfThatDayHolds)
{
    put({version("heart", "2020-01-01", "2025-12-31", "old"), version("heart", "2026-01-01", {}, "new")});
    EXPECT_EQ(titleOn("2019-12-31"), "");
    EXPECT_EQ(titleOn("2025-12-31"), "old");
    EXPECT_EQ(titleOn("2026-01-01"), "new");
    put({version("heart", "2026-01-01", "2026-06-30", "newer")});
    EXPECT_EQ(titleOn("2026-06-30"), "newer") << "in place of the row of the same first day";
    EXPECT_EQ(titleOn("2026-07-01"), "") << "over, and none after it";
}

TEST_F(TemplateRows, AreListedByProgramInPages)
{
    put({version("a", "2020-01-01"), version("b", "2020-01-01"), version("c", "2020-01-01"), version("d", "2030-01-01")});
    TemplateStore store{owner()};
    const auto first = store.list({std::nullopt, day("2026-01-01")}, {{}, 2});
    const auto second = store.list({std::nullopt, day("2026-01-01")}, {{"b"}, 2});
    EXPECT_TRUE(first.more);
    ASSERT_EQ(second.items.size(), 1U);
    EXPECT_EQ(second.items[0].code, "c");
    EXPECT_FALSE(second.more);
    EXPECT_EQ(store.list({"program-of-b", day("2026-01-01")}, {{}, 5}).items.size(), 1U);
}

} // namespace

} // namespace careway::care_plans
