#include "app/setup_store.hpp"

#include "core/error.hpp"
#include "sql/migrate.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::app {

sql::DatabaseOptions databaseOptions(const Config& config)
{
    if (config.databaseUrl.empty())
        throw std::invalid_argument("CAREWAY_DATABASE_URL is not set: mysql://user:password@host:port/database");
    sql::DatabaseOptions out;
    out.session.address = must(sql::parseUrl(config.databaseUrl));
    out.sessions = config.workers + config.readers + 2; // and what seals the audit, and what works unasked
    return out;
}

sql::SessionOptions ownerOptions(const Config& config)
{
    if (config.ownerDatabaseUrl.empty()) throw std::invalid_argument("Neither CAREWAY_OWNER_DATABASE_URL nor CAREWAY_DATABASE_URL is set.");
    sql::SessionOptions out;
    out.address = must(sql::parseUrl(config.ownerDatabaseUrl));
    out.statementWithin = std::chrono::milliseconds(0);
    return out;
}

void makeSecrets(sql::Session& owner)
{
    Digest key{};
    fillRandom(key);
    owner.execute("INSERT INTO secret (name, value) VALUES ('cursor', UNHEX(:key)) ON DUPLICATE KEY UPDATE name = name", {{"key", key}});
}

Digest cursorKey(sql::Database& database)
{
    const auto lease = database.lease();
    const auto key = lease->fetchOne<std::string>("SELECT value FROM secret WHERE name = 'cursor'");
    Digest out{};
    if (!key || key->size() != out.size()) throw std::runtime_error("The database has no keys yet: careway migrate makes them.");
    std::copy(key->begin(), key->end(), out.begin());
    return out;
}

bool seeded(sql::Session& session) { return session.fetchOne<std::int64_t>("SELECT 1 FROM access_rule LIMIT 1").has_value(); }

bool migrated(sql::Session& session, const std::filesystem::path& migrations)
{
    const auto known = sql::readMigrations(migrations).size();
    const auto taken = session.fetchOne<std::int64_t>(
        "/* look how far it is migrated */ SELECT COUNT(*) FROM schema_migration WHERE finished_at IS NOT NULL");
    return taken == static_cast<std::int64_t>(known);
}

} // namespace careway::app
