#pragma once

#include "sql/database.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

namespace careway::sql {

/// The database that a test executable has for itself: made and migrated from db/migrations when it starts, dropped when it ends, on the
/// server of CAREWAY_TEST_DATABASE_URL (of a user who may make databases whose names begin with "careway_").
class TestDatabase {
public:
    /// Nothing when the variable is not set.
    [[nodiscard]] static TestDatabase* get();

    explicit TestDatabase(const Address& server);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] const Address& address() const { return address_; }
    [[nodiscard]] Session& owner() { return owner_; }
    [[nodiscard]] Database& database() { return database_; }
    /// Empties every table but schema_migration.
    void empty();

private:
    Address server_;
    Address address_;
    Session owner_;
    Database database_;
};

/// Sessions of the owner with short waits.
[[nodiscard]] SessionOptions testSession(const Address& address);

/// Where the repository's migrations are.
[[nodiscard]] std::filesystem::path migrationsFolder();

/// A test that begins with empty tables, and is skipped without a server.
class DatabaseTest : public ::testing::Test {
protected:
    void SetUp() override;

    [[nodiscard]] static Session& owner() { return TestDatabase::get()->owner(); }
    [[nodiscard]] static Database& database() { return TestDatabase::get()->database(); }
    [[nodiscard]] static const Address& address() { return TestDatabase::get()->address(); }
};

} // namespace careway::sql
