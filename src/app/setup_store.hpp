#pragma once

#include "app/config.hpp"
#include "core/digest.hpp"
#include "sql/database.hpp"

namespace careway::app {

[[nodiscard]] sql::DatabaseOptions databaseOptions(const Config& config);
/// Of who may change the schema: statements take as long as they take.
[[nodiscard]] sql::SessionOptions ownerOptions(const Config& config);

/// Makes the keys that all servers of one database share, where they are missing. By the schema's owner.
void makeSecrets(sql::Session& owner);

/// The key that cursors are sealed with. Throws std::runtime_error when there is none yet.
[[nodiscard]] Digest cursorKey(sql::Database& database);

/// Whether there is reference data already, which a new schema may ask more of.
[[nodiscard]] bool seeded(sql::Session& session);

/// Whether every migration of the folder has been taken and finished.
[[nodiscard]] bool migrated(sql::Session& session, const std::filesystem::path& migrations);

} // namespace careway::app
