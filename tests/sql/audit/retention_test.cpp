#include "sql/audit/sealed_audit.hpp"

#include <cstdlib>

namespace careway::audit {
namespace {

using Names = std::vector<std::string>;

Instant day(const std::string& date) { return parseInstant(date + "T00:00:00Z").value(); }

/// An audit whose months are made and dropped; afterwards it has those of the migration again.
class Retention : public SealedAudit {
protected:
    void TearDown() override
    {
        if (IsSkipped()) return;
        SealedAudit::TearDown();
        owner().executeText("ALTER TABLE audit_row REMOVE PARTITIONING");
        owner().executeText("ALTER TABLE audit_row PARTITION BY RANGE COLUMNS (at) (PARTITION p0 VALUES LESS THAN ('2026-11-01'), "
                            "PARTITION ahead VALUES LESS THAN (MAXVALUE))");
    }

    static Names madeAt(Instant now, int ahead)
    {
        setClock(owner(), now);
        return MonthStore{owner()}.makeAhead(ahead);
    }
    static Names droppedAt(Instant now, int years = yearsKept)
    {
        setClock(owner(), now);
        return MonthStore{owner()}.dropOlderThan(years);
    }

    /// Ten days of November and two of December 2026, sealed.
    void keepTwoMonths()
    {
        madeAt(day("2026-11-24"), 2);
        for (auto now = day("2026-11-20"); now < day("2026-12-02"); now += std::chrono::days(1))
            writeAt(now, 3);
        sealAt(day("2026-12-03"));
        ASSERT_EQ(told(inspected()), "whole");
    }
};

TEST_F(Retention, MakesTheMonthsAheadOnce)
{
    EXPECT_EQ(madeAt(day("2026-11-24"), 3), (Names{"m2026_11", "m2026_12", "m2027_01", "m2027_02"}));
    EXPECT_EQ(madeAt(day("2026-11-30"), 3), Names{});
    writeAt(day("2027-04-15"), 2); // nobody migrated for months
    EXPECT_EQ(madeAt(day("2027-04-20"), 1), (Names{"m2027_03", "m2027_04", "m2027_05"}));
    EXPECT_EQ(owner().fetchOne<int>("SELECT COUNT(*) FROM audit_row PARTITION (m2027_04)"), 2);
}

TEST_F(Retention, DropsWholeMonthsThatAreOldEnoughAndVerifyKnowsThemByTheirSeals)
{
    keepTwoMonths();
    const auto before = seals();
    const auto outside = keptOutside();
    EXPECT_EQ(droppedAt(day("2036-11-30")), Names{"p0"}) << "the month is not over ten years ago";
    EXPECT_EQ(droppedAt(day("2036-12-01")), Names{"m2026_11"});
    EXPECT_EQ(owner().fetchOne<int>("SELECT COUNT(*) FROM audit_row"), 3);
    EXPECT_EQ(owner().fetchOne<int>("SELECT COUNT(*) FROM audit_leaf"), 1);
    EXPECT_EQ(seals(), before) << "the seals stay";
    const auto found = inspected(outside);
    EXPECT_EQ(told(found), "whole");
    EXPECT_EQ(found.droppedRows, 33);
    EXPECT_EQ(found.rows, 3);
    EXPECT_EQ(static_cast<std::size_t>(found.seals + found.droppedSeals), before.size());
}

TEST_F(Retention, NamesWhatIsGoneBeforeItMayBe)
{
    keepTwoMonths();
    owner().executeText("ALTER TABLE audit_row DROP PARTITION p0, m2026_11");
    setClock(owner(), day("2030-01-01"));
    EXPECT_EQ(inspected().finding->what, Finding::What::removed);
    EXPECT_EQ(inspected().finding->row->at, momentOf(day("2026-11-20")));
    EXPECT_EQ(told(inspected({}, 3)), "whole") << "a plan that keeps three years";
}

TEST_F(Retention, NamesWhatIsAddedToADroppedMonth)
{
    keepTwoMonths();
    droppedAt(day("2036-12-01"));
    writeAt(day("2026-11-23"), 1);
    setClock(owner(), day("2036-12-01"));
    EXPECT_EQ(inspected().finding->what, Finding::What::added);
    EXPECT_EQ(inspected().finding->row->at, momentOf(day("2026-11-23")));
}

TEST_F(Retention, NamesRowsThatAreGoneThoughTheirMonthIsThere)
{
    keepTwoMonths();
    owner().executeText("DELETE FROM audit_row WHERE at < '2026-12-01'");
    setClock(owner(), day("2037-01-01"));
    EXPECT_EQ(inspected().finding->row->at, momentOf(day("2026-11-20")));
}

TEST_F(Retention, DropsNothingThatIsNotSealed)
{
    madeAt(day("2026-11-24"), 2);
    writeAt(day("2026-11-24"), 1);
    EXPECT_THROW(droppedAt(day("2037-01-01")), std::runtime_error);
    EXPECT_EQ(owner().fetchOne<int>("SELECT COUNT(*) FROM audit_row"), 1);
}

} // namespace
} // namespace careway::audit
