#include "sql/migrate.hpp"
#include "sql/support/test_database.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace careway::sql {
namespace {

/// A folder of migrations and a database that begins empty, both gone after the test.
class MigrateTest : public DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        folder_ = std::filesystem::temp_directory_path() / ("migrations-" + newId(Instant()).text());
        std::filesystem::create_directory(folder_);
        auto options = testSession(address());
        options.address.database += "_m";
        owner().executeText("CREATE DATABASE " + options.address.database);
        session_ = std::make_unique<Session>(options);
    }
    void TearDown() override
    {
        if (session_ == nullptr) return;
        owner().executeText("DROP DATABASE " + address().database + "_m");
        std::filesystem::remove_all(folder_);
    }

    void write(const std::string& name, const std::string& sql) const { std::ofstream(folder_ / (name + ".sql")) << sql; }
    std::vector<std::string> run(bool resume = false)
    {
        std::vector<std::string> out;
        migrate(*session_, readMigrations(folder_), [&](const Migration& migration) { out.push_back(migration.name); }, resume);
        return out;
    }
    std::string refusal(bool resume = false)
    {
        try {
            run(resume);
        } catch (const Refusal& refused) {
            EXPECT_EQ(refused.error().code, "database/migration");
            return refused.error().detail;
        }
        return "not refused";
    }
    int count(const char* sql) { return session_->fetchOne<int>(sql).value(); }

    std::filesystem::path folder_;
    std::unique_ptr<Session> session_;
};

using Names = std::vector<std::string>;

TEST_F(MigrateTest, RunsEachMigrationOnce)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY COMMENT 'a '':name'' and a \"quote\"');\n");
    write("0002_two", "ALTER TABLE one ADD COLUMN more INT NULL");
    EXPECT_EQ(run(), (Names{"0001_one", "0002_two"}));
    EXPECT_EQ(run(), Names{});
    write("0003_three", "INSERT INTO one (id, more) VALUES (1, 2)");
    EXPECT_EQ(run(), Names{"0003_three"});
    EXPECT_EQ(count("SELECT more FROM one"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM schema_migration WHERE finished_at >= started_at"), 3);
}

TEST_F(MigrateTest, RefusesOneThatWasChangedAfterItWasApplied)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    run();
    write("0001_one", "CREATE TABLE one (id BIGINT PRIMARY KEY)");
    write("0002_two", "CREATE TABLE two (id INT PRIMARY KEY)");
    EXPECT_EQ(refusal(), "The migration 0001_one was changed after it was applied: undo the change and write a new migration.");
    EXPECT_EQ(count("SELECT COUNT(*) FROM schema_migration"), 1);
}

TEST_F(MigrateTest, RefusesADatabaseThatIsAheadOfTheProgram)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    write("0002_two", "CREATE TABLE two (id INT PRIMARY KEY)");
    run();
    std::filesystem::remove(folder_ / "0002_two.sql");
    EXPECT_EQ(refusal(), "The database has the migration 0002_two, which is not known here: this program is older or another.");
}

TEST_F(MigrateTest, RefusesGapsTwinsAndOtherNames)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    write("0003_three", "CREATE TABLE three (id INT PRIMARY KEY)");
    EXPECT_EQ(refusal(), "A migration is missing before 0003_three.");
    write("0002_two", "CREATE TABLE two (id INT PRIMARY KEY)");
    write("0002_twin", "CREATE TABLE twin (id INT PRIMARY KEY)");
    EXPECT_EQ(refusal(), "Two migrations have the number of 0002_two.");
    std::filesystem::remove(folder_ / "0002_twin.sql");
    write("4_four", "CREATE TABLE four (id INT PRIMARY KEY)");
    EXPECT_EQ(refusal(), "The migration 4_four.sql is not named NNNN_name.sql, in small letters.");
    std::filesystem::remove_all(folder_);
    EXPECT_EQ(refusal(), "The folder of the migrations, " + folder_.string() + ", cannot be read.");
}

TEST_F(MigrateTest, NamesOneThatFailedAndResumesItWhenItIsMended)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    write("0002_two", "ALTER TABLE one ADD CONSTRAINT two FOREIGN KEY (id) REFERENCES nothing (id)");
    EXPECT_NE(refusal().find("The migration 0002_two failed with the database's error "), std::string::npos);
    EXPECT_EQ(refusal(), "The migration 0002_two was begun and not finished: look at what it did, then resume it.");
    write("0002_two", "CREATE TABLE two (id INT PRIMARY KEY)");
    write("0003_three", "CREATE TABLE three (id INT PRIMARY KEY)");
    EXPECT_EQ(run(true), (Names{"0002_two", "0003_three"}));
    EXPECT_EQ(run(), Names{});
}

TEST_F(MigrateTest, DoesNotTakeOneThatFailedForDone)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    write("0002_two", "ALTER TABLE one DROP KEY misspelt, ADD COLUMN more INT NULL");
    for (const bool resume : {false, true, true})
        EXPECT_NE(refusal(resume).find("The migration 0002_two failed with the database's error "), std::string::npos);
    write("0002_two", "ALTER TABLE one ADD COLUMN more INT NULL");
    EXPECT_EQ(run(true), Names{"0002_two"});
    EXPECT_EQ(count("SELECT COUNT(more) FROM one"), 0);
}

TEST_F(MigrateTest, ResumesOneWhoseEndWasNotRecorded)
{
    write("0001_one", "CREATE TABLE one (id INT PRIMARY KEY)");
    run();
    session_->execute("UPDATE schema_migration SET finished_at = NULL"); // as when the program was killed at that moment
    EXPECT_EQ(refusal(), "The migration 0001_one was begun and not finished: look at what it did, then resume it.");
    EXPECT_EQ(run(true), Names{"0001_one"});
    EXPECT_EQ(run(), Names{});
}

TEST_F(MigrateTest, ResumesEachOfOursWhoseEndWasNotRecorded)
{
    for (const auto& file : readMigrations(migrationsFolder())) {
        write(file.name, file.sql);
        EXPECT_EQ(run(), Names{file.name});
        session_->execute("UPDATE schema_migration SET finished_at = NULL WHERE version = :version", {{"version", file.version}});
        EXPECT_EQ(run(true), Names{file.name});
    }
    EXPECT_EQ(run(), Names{});
}

TEST_F(MigrateTest, LeavesTheServiceNothingButItsRows)
{
    const auto* url = std::getenv("CAREWAY_TEST_SERVICE_URL");
    if (url == nullptr) GTEST_SKIP() << "CAREWAY_TEST_SERVICE_URL names no user of the service";
    auto options = testSession(must(parseUrl(url)));
    options.address.database = address().database + "_m";
    EXPECT_THROW(Session session(options), Unavailable);

    write("0001_plain", "CREATE TABLE plain (id INT PRIMARY KEY, value INT NULL)");
    write("0002_log", "CREATE TABLE log (id INT PRIMARY KEY, value INT NULL) COMMENT 'append-only: what happened'");
    run();
    const auto pattern = session_->fetchOne<std::string>(R"(SELECT REPLACE(DATABASE(), '_', '\\_'))").value();
    session_->executeText("GRANT ALL PRIVILEGES ON `" + pattern + "`.* TO '" + options.address.user + "'@'%'");
    grantService(*session_, options.address.user);
    grantService(*session_, options.address.user);

    Session service(options);
    for (const auto* allowed :
        {"INSERT INTO plain VALUES (1, 1)", "UPDATE plain SET value = 2", "DELETE FROM plain", "INSERT INTO log VALUES (1, 1)"})
        EXPECT_EQ(service.executeText(allowed), 1) << allowed;
    EXPECT_EQ(service.fetchOne<int>("SELECT COUNT(*) FROM log"), 1);
    EXPECT_EQ(service.fetchOne<int>("SELECT COUNT(*) FROM schema_migration"), 2);
    for (const auto* refused : {"UPDATE log SET value = 2", "DELETE FROM log", "TRUNCATE TABLE log", "TRUNCATE TABLE plain",
             "DROP TABLE plain", "ALTER TABLE plain ADD COLUMN x INT", "CREATE TABLE other (id INT)", "CREATE INDEX x ON plain (value)",
             "DELETE FROM schema_migration", "INSERT INTO log VALUES (1, 2) ON DUPLICATE KEY UPDATE value = 2",
             "REPLACE INTO log VALUES (1, 2)"})
        EXPECT_THROW(service.executeText(refused), Broken) << refused;
}

} // namespace
} // namespace careway::sql
