#include "sql/migrate.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace careway::sql {

namespace {

constexpr auto createTable = R"sql(
    CREATE TABLE IF NOT EXISTS schema_migration (
        number INT NOT NULL,
        name VARCHAR(200) NOT NULL,
        checksum CHAR(64) NOT NULL COMMENT 'SHA-256 of the file',
        finished BOOLEAN NOT NULL,
        PRIMARY KEY (number)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)sql";

struct Migration {
    int number = 0;
    std::string name;
    std::string statement;
    std::string checksum;
};

struct Taken {
    std::int32_t number = 0;
    std::string name;
    std::string checksum;
    bool finished = false;
};

std::vector<Migration> readFolder(const std::filesystem::path& folder)
{
    std::vector<Migration> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".sql") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        const auto name = entry.path().stem().string();
        out.push_back({std::stoi(name), name, text.str(), hex(sha256(text.str()))});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i].number != static_cast<int>(i) + 1) throw std::runtime_error("The migrations have a gap or a number twice at " + out[i].name + ".");
    }
    return out;
}

std::vector<Taken> readTaken(Session& session)
{
    return session.fetch<Taken>("SELECT number, name, checksum, finished FROM schema_migration ORDER BY number", {},
        [](Taken& t) { return std::tie(t.number, t.name, t.checksum, t.finished); });
}

void check(const std::vector<Migration>& files, const std::vector<Taken>& taken, bool resume)
{
    if (taken.size() > files.size())
        throw std::runtime_error("The database has the migration " + taken[files.size()].name + ", which this version does not know.");
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (taken[i].finished && taken[i].checksum != files[i].checksum) throw std::runtime_error("The migration " + files[i].name + " was changed after it was taken.");
        if (!taken[i].finished && !resume)
            throw std::runtime_error("The migration " + taken[i].name + " was begun and not finished. Look at what it left, then: careway migrate --resume");
    }
}

void take(Session& owner, const Migration& migration)
{
    const Bindings bound{{"number", migration.number}, {"name", migration.name}, {"checksum", migration.checksum}};
    owner.execute("REPLACE INTO schema_migration (number, name, checksum, finished) VALUES (:number, :name, :checksum, FALSE)", bound);
    owner.execute(migration.statement, {});
    owner.execute("UPDATE schema_migration SET finished = TRUE WHERE number = :number", {{"number", migration.number}});
}

// One that runs at a time; the lock goes with the connection.
class Lock {
public:
    explicit Lock(Session& session)
        : session_(session)
    {
        const auto got = session_.fetchOne<std::int64_t>("SELECT GET_LOCK('careway.migrate', 60)", {}, [](std::int64_t& n) { return std::tie(n); });
        if (got != 1) throw std::runtime_error("Another migration has been running for a minute.");
    }
    ~Lock()
    {
        try {
            session_.fetchOne<std::int64_t>("SELECT RELEASE_LOCK('careway.migrate')", {}, [](std::int64_t& n) { return std::tie(n); });
        } catch (const std::exception&) { // then the connection is gone, and the lock with it
        }
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    Session& session_;
};

struct Table {
    std::string name;
    std::string comment;
};

} // namespace

void migrate(Session& owner, const std::filesystem::path& folder, bool resume, const std::function<void(const std::string&)>& tell)
{
    const Lock lock(owner);
    owner.execute(createTable, {});
    const auto files = readFolder(folder);
    const auto taken = readTaken(owner);
    check(files, taken, resume);
    for (const auto& file : files) {
        const auto index = static_cast<std::size_t>(file.number) - 1;
        if (index < taken.size() && taken[index].finished) continue;
        take(owner, file);
        tell(file.name);
    }
}

bool migrated(Session& session, const std::filesystem::path& folder)
{
    const auto taken = readTaken(session);
    return taken.size() == readFolder(folder).size() && std::all_of(taken.begin(), taken.end(), [](const Taken& t) { return t.finished; });
}

void grantService(Session& owner, const std::string& database, const std::string& user)
{
    const auto tables = owner.fetch<Table>("SELECT table_name, table_comment FROM information_schema.tables WHERE table_schema = :database",
        {{"database", database}}, [](Table& t) { return std::tie(t.name, t.comment); });
    for (const auto& table : tables) {
        const bool appendOnly = table.comment.find("append-only") != std::string::npos;
        const bool readOnly = table.name == "schema_migration" || table.name == "secret";
        const std::string rights = readOnly ? "SELECT" : appendOnly ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        owner.execute("GRANT " + rights + " ON `" + database + "`.`" + table.name + "` TO '" + user + "'@'%'", {});
    }
}

} // namespace careway::sql
