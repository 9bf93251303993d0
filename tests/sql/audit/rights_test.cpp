#include "sql/audit/sealed_audit.hpp"
#include "sql/migrate.hpp"

#include <cstdlib>

namespace careway::audit {
namespace {

TEST_F(SealedAudit, IsWrittenAndSealedByTheServiceAndChangedByItInNoWay)
{
    const auto* url = std::getenv("CAREWAY_TEST_SERVICE_URL");
    if (url == nullptr) GTEST_SKIP() << "CAREWAY_TEST_SERVICE_URL names no user of the service";
    auto options = sql::testSession(must(sql::parseUrl(url)));
    options.address.database = address().database;
    sql::grantService(owner(), options.address.user);
    sql::Session service(options);

    setClock(service, at("15:00:01"));
    write(service, 3);
    EXPECT_EQ(sealAt(service, at("15:02:00")), 1U);
    for (const auto* change : {"UPDATE audit_row SET outcome = 'x'", "UPDATE audit_row SET at = NOW(6)", "DELETE FROM audit_row",
             "TRUNCATE TABLE audit_row", "ALTER TABLE audit_row ADD COLUMN x INT", "ALTER TABLE audit_row DROP PARTITION p0",
             "ALTER TABLE audit_row TRUNCATE PARTITION ahead", "DROP TABLE audit_row", "RENAME TABLE audit_row TO other",
             "REPLACE INTO audit_row SELECT * FROM audit_row", "CREATE TRIGGER x BEFORE INSERT ON audit_row FOR EACH ROW SET NEW.items = 0",
             "INSERT INTO audit_row SELECT * FROM audit_row ON DUPLICATE KEY UPDATE items = 9", "UPDATE audit_seal SET items = 9",
             "DELETE FROM audit_seal", "TRUNCATE TABLE audit_seal", "ALTER TABLE audit_seal ADD COLUMN x INT", "DROP TABLE audit_seal",
             "REPLACE INTO audit_seal SELECT * FROM audit_seal", "UPDATE audit_leaf SET leaves = ''", "DELETE FROM audit_leaf",
             "DROP TABLE audit_leaf"})
        EXPECT_THROW(service.executeText(change), sql::Broken) << change;
    EXPECT_THROW(MonthStore{service}.makeAhead(), sql::Broken);
    EXPECT_EQ(told(inspected()), "whole");
    std::ostringstream nowhere;
    Progress progress(nowhere, false);
    EXPECT_EQ(inspect(service, keptOutside(), yearsKept, progress).rows, 3) << "the service may read it all";
}

} // namespace
} // namespace careway::audit
