#include "sql/support/test_database.hpp"

#include "core/digest.hpp"
#include "sql/migrate.hpp"

#include <unistd.h>

#include <array>
#include <cstdlib>

namespace careway::sql {

namespace {

std::unique_ptr<TestDatabase> theOne;

/// Made before the first test and dropped after the last one.
class Surroundings : public ::testing::Environment {
public:
    void SetUp() override
    {
        if (const auto* url = std::getenv("CAREWAY_TEST_DATABASE_URL")) theOne = std::make_unique<TestDatabase>(must(parseUrl(url)));
    }
    void TearDown() override { theOne.reset(); }
};

[[maybe_unused]] const auto* const surroundings = ::testing::AddGlobalTestEnvironment(new Surroundings);

Address made(Address server)
{
    std::array<std::uint8_t, 4> random{};
    fillRandom(random);
    const auto name = "careway_test_" + std::to_string(::getpid()) + '_' + hex(random);
    Session(testSession(server)).executeText("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    server.database = name;
    return server;
}

SessionOptions unhurried(const Address& address)
{
    auto out = testSession(address);
    out.statementWithin = std::chrono::milliseconds(0);
    return out;
}

} // namespace

SessionOptions testSession(const Address& address)
{
    return {.address = address,
        .connectWithin = std::chrono::seconds(10),
        .lockWithin = std::chrono::seconds(5),
        .statementWithin = std::chrono::seconds(30)};
}

std::filesystem::path migrationsFolder() { return std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/migrations"; }

TestDatabase* TestDatabase::get() { return theOne.get(); }

TestDatabase::TestDatabase(const Address& server)
    : server_(server)
    , address_(made(server))
    , owner_(unhurried(address_))
    , database_({.session = testSession(address_), .sessions = 8, .leaseWithin = std::chrono::seconds(10)})
{
    migrate(owner_, readMigrations(migrationsFolder()), [](const Migration&) { });
}

TestDatabase::~TestDatabase()
{
    try {
        Session(unhurried(server_)).executeText("DROP DATABASE " + address_.database);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "the test database %s stays behind: %s\n", address_.database.c_str(), error.what());
    }
}

void TestDatabase::empty()
{
    // DELETE, for TRUNCATE makes each file anew.
    owner_.executeText("SET SESSION foreign_key_checks = 0");
    for (const auto& table : owner_.fetch<std::string>("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                                       " AND table_type = 'BASE TABLE' AND table_name <> 'schema_migration'"))
        owner_.executeText("DELETE FROM `" + table + '`');
    owner_.executeText("SET SESSION foreign_key_checks = 1");
}

void DatabaseTest::SetUp()
{
    if (TestDatabase::get() == nullptr) GTEST_SKIP() << "CAREWAY_TEST_DATABASE_URL names no database server (scripts/test starts one)";
    TestDatabase::get()->empty();
}

} // namespace careway::sql
