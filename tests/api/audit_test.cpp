#include "support/people_test.hpp"

#include "access/audit_store.hpp"
#include "audit/inspection_store.hpp"
#include "audit/seal_store.hpp"
#include "models/audit_seal_page.hpp"

#include <sstream>
#include <thread>

namespace careway {

namespace {

using access::Role;

/// What was asked for is sealed, and the privacy office can read and keep the seals (listAuditSeals).
class Audit : public PeopleTest {
protected:
    void TearDown() override
    {
        if (!IsSkipped()) owner().executeText("SET SESSION timestamp = DEFAULT");
        PeopleTest::TearDown();
    }

    std::string privacy() { return token(Role::privacy); }
    static void setDatabaseClock(int hoursFromNow)
    {
        owner().executeText("SET SESSION timestamp = DEFAULT");
        owner().executeText("SET SESSION timestamp = UNIX_TIMESTAMP() + " + std::to_string(hoursFromNow * 3600));
    }
    static std::size_t sealHoursLater(int hours)
    {
        setDatabaseClock(hours);
        return audit::sealDue(owner(), {});
    }
};

TEST_F(Audit, IsSealedAndItsSealsProveItToWhoeverKeptThem)
{
    const auto member = taken("CW1");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(get(at(member), manager()).status, 200);
    const auto rows = owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM audit_row");
    sealHoursLater(3);
    const auto listed = get("/v1/audit-seals?limit=200", privacy());
    std::int64_t held = 0;
    for (const auto& seal : listed.as<api::AuditSealPage>().items)
        held += seal.rows;
    EXPECT_EQ(held, rows);

    std::istringstream file(listed.body);
    std::ostringstream nowhere;
    Progress progress(nowhere, false);
    EXPECT_FALSE(audit::inspect(owner(), audit::outsideFrom(file), 10, progress).finding);
    owner().executeText("UPDATE audit_row SET subject = 'somebody else' ORDER BY at DESC LIMIT 1");
    EXPECT_EQ(audit::inspect(owner(), {}, 10, progress).finding->what, audit::Finding::What::altered);
}

TEST_F(Audit, GivesItsSealsPageByPageInTheirOrder)
{
    taken("CW1");
    EXPECT_TRUE(get("/v1/audit-seals", privacy()).as<api::AuditSealPage>().items.empty());
    const auto made = static_cast<std::int64_t>(sealHoursLater(7));
    ASSERT_GT(made, 5);
    std::string cursor;
    std::string before(64, '0');
    for (std::int64_t number = 1; number <= made; ++number) {
        const auto page = get("/v1/audit-seals?limit=1" + cursor, privacy()).as<api::AuditSealPage>();
        ASSERT_EQ(page.items.size(), 1U);
        EXPECT_EQ(page.items[0].number, number);
        EXPECT_EQ(page.items[0].before, before);
        before = page.items[0].digest;
        EXPECT_EQ(page.nextCursor.has_value(), number < made);
        if (page.nextCursor) cursor = "&cursor=" + *page.nextCursor;
    }
    const auto made2 = sealHoursLater(9);
    const auto page = get("/v1/audit-seals?limit=50" + cursor, privacy()).as<api::AuditSealPage>();
    EXPECT_EQ(page.items.size(), 1 + made2) << "the last cursor goes on another day";
    EXPECT_EQ(get("/v1/audit-seals?cursor=abc", privacy()).code(), "cursor/invalid");
}

TEST_F(Audit, ShowsItsSealsToThePrivacyOfficeOnly)
{
    for (const auto role : {Role::careManager, Role::planAdmin, Role::system, Role::reviewer, Role::provider, Role::supporter})
        EXPECT_EQ(get("/v1/audit-seals", token(role)).code(), "audit/for-privacy");
    EXPECT_EQ(get("/v1/audit-seals", token(Role::privacy, std::nullopt, {"members.read"})).code(), "access/scope-missing");
    EXPECT_EQ(get("/v1/audit-seals", {}).status, 401);
}

/// A server that seals by itself.
class SealingHouse : public Audit {
protected:
    SealingHouse() { sealEvery_ = std::chrono::seconds(1); }
};

TEST_F(SealingHouse, SealsTheAuditWhileItServes)
{
    setDatabaseClock(-2);
    access::AuditRow row;
    row.id = newId(now());
    access::AuditStore{owner()}.add({{row}});
    std::size_t seals = 0;
    for (int i = 0; i < 300 && seals == 0; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        seals = get("/v1/audit-seals", privacy()).as<api::AuditSealPage>().items.size();
    }
    EXPECT_GT(seals, 0U);
}

} // namespace

} // namespace careway
