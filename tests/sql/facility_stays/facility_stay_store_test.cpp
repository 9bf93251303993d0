#include "facility_stays/facility_stay_store.hpp"

#include "facility_stays/facility_stay.hpp"
#include "sql/support/test_database.hpp"

#include <gmock/gmock.h>

namespace careway::facility_stays {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const Id member = namedId("member"), facility = namedId("facility");

class FacilityStayStores : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        owner().execute(
            "INSERT INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex, "
            "languages, addresses, contacts, channels, created_at, updated_at) VALUES (UNHEX(:id), 1, 'CW1', 'A', 'B', 'a', 'b', "
            "'1990-01-01', 'female', '[]', '[]', '[]', '[]', '2026-01-01', '2026-01-01')",
            {{"id", member}});
    }

    static Kept kept(Instant admittedAt, std::optional<Instant> dischargedAt = {})
    {
        Kept out;
        auto& stay = out.stay;
        stay.id = stayId(member, facility, admittedAt);
        stay.version = 1;
        stay.memberId = member;
        stay.facilityId = facility;
        stay.admittedAt = stay.createdAt = stay.updatedAt = admittedAt;
        stay.state = dischargedAt ? api::StayState::discharged : api::StayState::admitted;
        stay.dischargedAt = dischargedAt;
        stay.labels = {api::Label::general};
        out.content = sha256("what was said");
        return out;
    }
    static void release(int version)
    {
        owner().execute("REPLACE INTO restriction (member_id, id, version, state, labels, document, created_at, updated_at) VALUES "
                        "(UNHEX(:member), UNHEX(:member), :version, 'requested', '', '{}', '2026-01-01', '2026-01-01')",
            {{"member", member}, {"version", version}});
    }
    std::optional<Id> changed(Instant at)
    {
        const auto stay = store_.lockChanged(at);
        return stay ? std::optional(stay->id) : std::nullopt;
    }

    FacilityStayStore store_{owner()};
};

TEST_F(FacilityStayStores, AreLookedAtAgainWhenMoreIsToBeKnownAndNotWhenTimePasses)
{
    const auto there = kept(now);
    store_.insert(there);
    EXPECT_FALSE(changed(now)) << "nothing is to be known";
    release(1);
    EXPECT_EQ(changed(now), there.stay.id);
    store_.looked(there.stay.id, store_.toBeKnown(member));
    EXPECT_FALSE(changed(now + std::chrono::days(300)));
    release(2);
    EXPECT_EQ(changed(now), there.stay.id) << "at the same moment";
}

TEST_F(FacilityStayStores, AreLookedAtUntilTheLaterFollowUpIsOver)
{
    const auto gone = kept(now, now);
    store_.insert(gone);
    release(1);
    EXPECT_EQ(changed(now + std::chrono::days(30)), gone.stay.id);
    EXPECT_FALSE(changed(now + std::chrono::days(31)));
}

TEST_F(FacilityStayStores, AreGivenToOneOfManyWorkers)
{
    store_.insert(kept(now));
    release(1);
    sql::Session another(sql::testSession(address()));
    sql::Transaction mine(owner()), theirs(another);
    EXPECT_TRUE(changed(now));
    EXPECT_FALSE(FacilityStayStore{another}.lockChanged(now)) << "and nobody waits";
}

TEST_F(FacilityStayStores, HaveNobodyTwiceInOnePlace)
{
    store_.insert(kept(now - std::chrono::days(9), now - std::chrono::days(2)));
    store_.insert(kept(now - std::chrono::days(1)));
    EXPECT_TRUE(store_.isThere(member, facility));
    EXPECT_FALSE(store_.isThere(member, namedId("another")));
    EXPECT_THROW(store_.insert(kept(now)), std::exception);
}

TEST_F(FacilityStayStores, SuggestByTheKindOfTheFacilityAndElseWhatIsForAnyKind)
{
    const auto from = *parseDate("2020-01-01"), until = *parseDate("2026-06-30"), day = dayOf(now);
    const std::vector<StayProgramRow> rows{{"", "any", from, {}, "c"}, {"324500000X", "detox", from, {}, "c"},
        {"324500000X", "of-once", from, until, "c"}, {"283Q00000X", "psychiatric", from, {}, "c"}, {"276400000X", "detox", from, {}, "c"}};
    store_.put(rows);
    const auto programs = [&](const std::vector<std::string>& kinds) { return store_.programsFor(kinds, day); };
    EXPECT_THAT(programs({"282N00000X"}), ElementsAre("any"));
    EXPECT_THAT(programs({}), ElementsAre("any"));
    EXPECT_THAT(programs({"324500000X", "282N00000X"}), ElementsAre("detox"));
    EXPECT_THAT(programs({"324500000X", "276400000X", "283Q00000X"}), ElementsAre("detox", "psychiatric"));
    EXPECT_THAT(store_.programsFor(std::vector<std::string>{}, *parseDate("2019-12-31")), IsEmpty());
}

} // namespace

} // namespace careway::facility_stays
