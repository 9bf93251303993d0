#pragma once

#include "sql/session.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace careway::sql {

/// One step of the schema, forward only: a file NNNN_name.sql with one statement.
struct Migration {
    unsigned version = 0; // from 1, without a gap
    std::string name; // "0001_member"
    std::string sql;
    std::string checksum; // SHA-256 of the file, 64 hex digits
};

/// The migrations of a folder in their order. Throws Refusal with a sentence for a folder that cannot be read, a name of another form, a
/// gap, or a number that two have.
[[nodiscard]] std::vector<Migration> readMigrations(const std::filesystem::path& folder);

/// Brings the schema of the session's database up to the migrations, and calls `begun` with each that is run, before it is. What was run is
/// kept in the table schema_migration; two migrating at once wait for each other, a minute at the most. The session must be the owner's,
/// with no limit on its statements.
///
/// Throws Refusal, before anything is changed, when an applied migration is unknown or was changed since, or when one was begun and not
/// finished; and when a migration fails, naming it. With `resume` one that was not finished is run again, as its file is now, and taken
/// for done if what it makes is there already or what it drops is gone, unless it had failed.
void migrate(
    Session& owner, const std::vector<Migration>& migrations, const std::function<void(const Migration&)>& begun, bool resume = false);

/// Gives the service's user its rights on the tables of the session's database: SELECT, INSERT, UPDATE and DELETE; SELECT and INSERT where
/// the table's comment contains "append-only"; SELECT on schema_migration; nothing else, and no change of the schema. To be called again
/// after each migrate(). The user must exist; the owner needs the GRANT OPTION.
void grantService(Session& owner, std::string_view user, std::string_view host = "%");

} // namespace careway::sql
