#include "providers/provider_store.hpp"

#include "sql/migrate.hpp"
#include "sql/support/test_database.hpp"

#include <algorithm>

namespace careway::providers {

namespace {

/// A database with the schema of before the locations had cells and kinds, gone after the test.
class ProviderMigration : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        auto options = sql::testSession(address());
        options.address.database += "_p";
        owner().executeText("CREATE DATABASE " + options.address.database + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        session_ = std::make_unique<sql::Session>(options);
        migrateTo(26);
    }
    void TearDown() override
    {
        if (session_ != nullptr) owner().executeText("DROP DATABASE " + address().database + "_p");
    }

    void migrateTo(unsigned version)
    {
        auto migrations = sql::readMigrations(sql::migrationsFolder());
        std::erase_if(migrations, [&](const sql::Migration& each) { return each.version > version; });
        sql::migrate(*session_, migrations, [](const sql::Migration&) { });
    }
    void add(const Id& id, const std::string& npi, const std::string& kind, double longitude)
    {
        session_->execute(R"sql(
            INSERT INTO provider (id, version, kind, npi, name, name_key, specialties, languages, locations, networks, created_at, updated_at)
            VALUES (UNHEX(:id), 1, :kind, :npi, 'Sample', 'sample', '[]', '[]', '[]', '[]', '2026-01-01', '2026-01-01'))sql",
            {{"id", id}, {"kind", kind}, {"npi", npi}});
        session_->execute(R"sql(
            INSERT INTO provider_location (provider_id, position, latitude, longitude, accepting_patients)
            VALUES (UNHEX(:id), 0, 36.16, :longitude, 1))sql",
            {{"id", id}, {"longitude", longitude}});
    }

    std::unique_ptr<sql::Session> session_;
};

TEST_F(ProviderMigration, WhoWasThereBeforeIsFoundByPlaceAndKindAfterIt)
{
    const auto person = namedId("person"), pharmacy = namedId("pharmacy"), far = namedId("far");
    add(person, "9000000001", "person", -86.78);
    add(pharmacy, "9000000002", "pharmacy", -86.75);
    add(far, "9000000003", "pharmacy", -90);
    migrateTo(29);

    ProviderStore store{*session_};
    ProviderStore::Filter filter;
    filter.around = {{36.16, -86.78}, 25};
    const auto everyone = store.search(filter, {{}, 10}).items;
    ASSERT_EQ(everyone.size(), 2U);
    EXPECT_EQ(everyone[0].provider.id, person);
    EXPECT_EQ(everyone[1].provider.id, pharmacy);
    filter.kind = api::ProviderKind::pharmacy;
    const auto pharmacies = store.search(filter, {{}, 10}).items;
    ASSERT_EQ(pharmacies.size(), 1U);
    EXPECT_EQ(pharmacies[0].provider.id, pharmacy);
}

} // namespace

} // namespace careway::providers
