#include "self_management/topic_store.hpp"

#include "sql/support/test_database.hpp"

namespace careway::self_management {

namespace {

Date day(std::string_view text) { return parseDate(text).value(); }

Topic version(const std::string& code, const std::string& from, const std::string& to, const std::string& title)
{
    Topic out{code, {api::Label::general}, "N", {{"en", title, "S", {{"learn", "L", "T", std::nullopt}}}}, true, "C", day(from), {}};
    if (!to.empty()) out.effectiveTo = day(to);
    return out;
}

class TopicRows : public sql::DatabaseTest { };

TEST_F(TopicRows, HoldOnTheirDaysAndComeBackAsTheyWere)
{
    const auto old = version("sleep", "2020-01-01", "2025-12-31", "old"), now = version("sleep", "2026-01-01", "", "new");
    TopicStore store{owner()};
    store.put(std::vector{old, now, version("stress", "2026-01-01", "", "stress")});
    EXPECT_EQ(store.find("sleep", day("2025-12-31"))->texts, old.texts);
    EXPECT_EQ(store.find("sleep", day("2026-01-01"))->texts, now.texts);
    EXPECT_FALSE(store.find("sleep", day("2019-12-31")));
    const auto page = store.list(day("2026-05-01"), {{}, 1});
    EXPECT_TRUE(page.more);
    EXPECT_EQ(page.items.at(0).texts, now.texts);
    EXPECT_EQ(store.list(day("2026-05-01"), {{"sleep"}, 1}).items.at(0).code, "stress");
}

} // namespace

} // namespace careway::self_management
