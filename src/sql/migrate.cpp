#include "sql/migrate.hpp"

#include "core/digest.hpp"

#include <mysqld_error.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

namespace careway::sql {

namespace {

[[noreturn]] void refuseMigration(std::string sentence) { refuse(Error::Kind::rule_broken, "database/migration", std::move(sentence)); }

bool digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool wellNamed(std::string_view name)
{
    return name.size() > 5 && digits(name.substr(0, 4)) && name[4] == '_' && std::all_of(name.begin() + 5, name.end(), [](unsigned char c) {
        return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_';
    });
}

Migration readMigration(const std::filesystem::path& file)
{
    const auto name = file.stem().string();
    if (!wellNamed(name)) refuseMigration("The migration " + name + ".sql is not named NNNN_name.sql, in small letters.");
    std::ifstream in(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (!in || text.empty()) refuseMigration("The migration " + name + " cannot be read, or is empty.");
    auto checksum = hex(sha256(text));
    // One statement needs no semicolon; the server takes none at the end from a client.
    while (!text.empty() && (std::isspace(static_cast<unsigned char>(text.back())) != 0 || text.back() == ';'))
        text.pop_back();
    return {static_cast<unsigned>(std::stoul(name.substr(0, 4))), name, std::move(text), std::move(checksum)};
}

struct Applied {
    unsigned version = 0;
    std::string name;
    std::string checksum; // empty if it failed
    bool finished = false;
};

constexpr std::string_view createTable = R"(
CREATE TABLE IF NOT EXISTS schema_migration (
    version INT NOT NULL,
    name VARCHAR(100) CHARACTER SET ascii NOT NULL,
    checksum CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the file',
    started_at DATETIME(3) NOT NULL,
    finished_at DATETIME(3) NULL,
    PRIMARY KEY (version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
)";

constexpr std::string_view selectApplied = "SELECT version, name, checksum, finished_at IS NOT NULL FROM schema_migration ORDER BY version";

constexpr std::string_view insertStarted = R"(
INSERT INTO schema_migration (version, name, checksum, started_at) VALUES (:version, :name, :checksum, UTC_TIMESTAMP(3))
ON DUPLICATE KEY UPDATE checksum = :checksum, started_at = UTC_TIMESTAMP(3)
)";

constexpr std::string_view updateFailed = "UPDATE schema_migration SET checksum = '' WHERE version = :version";

constexpr std::string_view updateFinished = "UPDATE schema_migration SET finished_at = UTC_TIMESTAMP(3) WHERE version = :version";

/// The server's own lock of this database's schema, for as long as it lives.
class Lock {
public:
    explicit Lock(Session& session)
        : session_(session)
    {
        const auto given = session_.fetchOne<std::optional<int>>("SELECT GET_LOCK(CONCAT('careway.', MD5(DATABASE())), 60)");
        if (!given || *given != 1) refuseMigration("Another process is migrating this database; it did not end within a minute.");
    }
    ~Lock()
    {
        try {
            (void)session_.fetchOne<std::optional<int>>("SELECT RELEASE_LOCK(CONCAT('careway.', MD5(DATABASE())))");
        } catch (...) { // lost with its connection, and so is the lock
        }
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    Session& session_;
};

std::vector<Applied> appliedOf(Session& owner)
{
    return owner.fetch<Applied>(selectApplied, {}, [](Applied& a) { return std::tie(a.version, a.name, a.checksum, a.finished); });
}

/// Where to go on: the index of the first migration to run.
std::size_t firstToRun(const std::vector<Applied>& applied, const std::vector<Migration>& migrations, bool resume)
{
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const auto& was = applied[i];
        if (i >= migrations.size() || was.version != migrations[i].version || was.name != migrations[i].name)
            refuseMigration("The database has the migration " + was.name + ", which is not known here: this program is older or another.");
        if (!was.finished && i + 1 == applied.size()) {
            if (!resume) refuseMigration("The migration " + was.name + " was begun and not finished: look at what it did, then resume it.");
            return i;
        }
        if (!was.finished) refuseMigration("The migration " + was.name + " was not finished, yet a later one was begun.");
        if (was.checksum != migrations[i].checksum)
            refuseMigration("The migration " + was.name + " was changed after it was applied: undo the change and write a new migration.");
    }
    return applied.size();
}

/// A statement is whole or not at all: if what it makes is there when it is run again, or what it drops is gone, then it was done.
bool doneAlready(unsigned number)
{
    switch (number) {
    case ER_TABLE_EXISTS_ERROR:
    case ER_DUP_FIELDNAME:
    case ER_DUP_KEYNAME:
    case ER_CANT_DROP_FIELD_OR_KEY: return true;
    default: return false;
    }
}

/// With `doubtful` it may have been done before; one that the server refused was not.
void runOne(Session& owner, const Migration& migration, bool doubtful)
{
    owner.execute(insertStarted, {{"version", migration.version}, {"name", migration.name}, {"checksum", migration.checksum}});
    const auto failed = [&](unsigned number) {
        if (!doubtful) owner.execute(updateFailed, {{"version", migration.version}});
        refuseMigration(
            "The migration " + migration.name + " failed with the database's error " + std::to_string(number) + ": mend it, then resume.");
    };
    try {
        owner.executeText(migration.sql);
    } catch (const Duplicate&) {
        failed(ER_DUP_ENTRY);
    } catch (const Broken& error) {
        if (!doubtful || !doneAlready(error.number())) failed(error.number());
    }
    owner.execute(updateFinished, {{"version", migration.version}});
}

struct Table {
    std::string name;
    bool appendOnly = false;
};

constexpr std::string_view selectTables = R"(
SELECT table_name, table_comment LIKE '%append-only%' FROM information_schema.tables
WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name
)";

std::string backticked(std::string_view name)
{
    std::string out = "`";
    for (const char c : name)
        out.append(c == '`' ? 2 : 1, c);
    return out + '`';
}

void grantTable(Session& owner, const Table& table, const std::string& account)
{
    const auto on = " ON " + backticked(table.name);
    const bool ours = table.name == "schema_migration";
    const std::string rights = ours ? "SELECT" : table.appendOnly ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    const std::string others = ours ? "INSERT, UPDATE, DELETE, " : table.appendOnly ? "UPDATE, DELETE, " : "";
    owner.executeText("GRANT " + rights + on + " TO " + account);
    owner.executeText("REVOKE " + others + "CREATE, DROP, REFERENCES, INDEX, ALTER, TRIGGER" + on + " FROM " + account);
}

/// Rights on the whole database, which would reach around those on its tables.
void revokeDatabase(Session& owner, const std::string& account)
{
    const auto database = owner.fetchOne<std::string>("SELECT DATABASE()").value();
    std::string pattern; // in GRANT and REVOKE an underscore of a database's name stands for any letter, unless it is escaped
    for (const char c : database)
        pattern += c == '_' ? "\\_" : std::string(1, c);
    try {
        owner.executeText("REVOKE ALL PRIVILEGES ON " + backticked(pattern) + ".* FROM " + account);
    } catch (const Broken& error) {
        if (error.number() != ER_NONEXISTING_GRANT) throw;
    }
}

} // namespace

std::vector<Migration> readMigrations(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<Migration> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".sql") out.push_back(readMigration(entry.path()));
    }
    if (error) refuseMigration("The folder of the migrations, " + folder.string() + ", cannot be read.");
    std::sort(out.begin(), out.end(), [](const Migration& a, const Migration& b) { return a.name < b.name; });
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i].version <= i) refuseMigration("Two migrations have the number of " + out[i].name + ".");
        if (out[i].version != i + 1) refuseMigration("A migration is missing before " + out[i].name + ".");
    }
    return out;
}

void migrate(Session& owner, const std::vector<Migration>& migrations, const std::function<void(const Migration&)>& begun, bool resume)
{
    const Lock lock(owner);
    owner.executeText(createTable);
    const auto applied = appliedOf(owner);
    for (auto i = firstToRun(applied, migrations, resume); i < migrations.size(); ++i) {
        begun(migrations[i]);
        runOne(owner, migrations[i], i < applied.size() && !applied[i].checksum.empty());
    }
}

void grantService(Session& owner, std::string_view user, std::string_view host)
{
    std::string account;
    owner.appendQuoted(account, user);
    account += '@';
    owner.appendQuoted(account, host);
    for (const auto& table : owner.fetch<Table>(selectTables, {}, [](Table& t) { return std::tie(t.name, t.appendOnly); }))
        grantTable(owner, table, account);
    revokeDatabase(owner, account);
}

} // namespace careway::sql
