#include "sql/fault.hpp"

#include <errmsg.h>
#include <mysqld_error.h>

#include <string_view>

namespace careway::sql {

namespace {

// Where MariaDB's headers have no name for it, or MySQL has another number for the same.
constexpr unsigned snapshotChanged = 1020; // ER_CHECKREAD, MariaDB
constexpr unsigned connectionKilled = 1927; // MariaDB
constexpr unsigned statementTimeout = 1969; // MariaDB
constexpr unsigned executionTimeExceeded = 3024; // MySQL
constexpr unsigned disconnectedByServer = 4031; // MySQL: an idle connection was ended

Error errorFor(std::string_view code)
{
    std::string detail = "The database cannot be reached just now; please try again.";
    if (code == "database/too-slow") detail = "The database took too long; please try again.";
    if (code == "database/busy") detail = "The database is busy just now; please try again.";
    return {Error::Kind::unavailable, std::string(code), std::move(detail), {}, {{"Retry-After", "1"}}};
}

/// "Duplicate entry '...' for key 'name'", in MySQL 'table.name'. The entry is a caller's and may hold any text, so it is read from the
/// end.
std::string keyIn(std::string_view message)
{
    constexpr std::string_view before = "for key '";
    const auto at = message.rfind(before);
    if (at == std::string_view::npos || !message.ends_with('\'')) return {};
    auto name = message.substr(at + before.size());
    name.remove_suffix(1);
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
    return std::string(name);
}

std::string reasonOf(unsigned number)
{
    switch (number) {
    case ER_ACCESS_DENIED_ERROR: return "the user or the password of the database URL is wrong";
    case ER_DBACCESS_DENIED_ERROR: return "the user of the database URL may not use that database";
    case ER_BAD_DB_ERROR: return "there is no such database";
    case ER_CON_COUNT_ERROR: return "the database has too many connections";
    case CR_UNKNOWN_HOST: return "the host of the database URL is unknown";
    case CR_CONNECTION_ERROR: [[fallthrough]];
    case CR_CONN_HOST_ERROR: return "nothing answers at the database URL";
    case ER_SERVER_SHUTDOWN: return "the database is shutting down";
    default: return "the connection to the database failed or was lost (error " + std::to_string(number) + ")";
    }
}

} // namespace

Unavailable::Unavailable(std::string_view code, unsigned number, std::string reason)
    : Refusal(errorFor(code))
    , number_(number)
    , reason_(std::move(reason))
{
}

bool endsConnection(unsigned number)
{
    switch (number) {
    case CR_CONNECTION_ERROR:
    case CR_CONN_HOST_ERROR:
    case CR_UNKNOWN_HOST:
    case CR_SERVER_GONE_ERROR:
    case CR_SERVER_HANDSHAKE_ERR:
    case CR_SERVER_LOST:
    case CR_SERVER_LOST_EXTENDED:
    case CR_COMMANDS_OUT_OF_SYNC:
    case CR_MALFORMED_PACKET:
    case ER_SERVER_SHUTDOWN:
    case ER_NORMAL_SHUTDOWN:
    case ER_ABORTING_CONNECTION:
    case ER_NEW_ABORTING_CONNECTION:
    case ER_NET_READ_ERROR:
    case ER_NET_READ_INTERRUPTED:
    case ER_NET_ERROR_ON_WRITE:
    case ER_NET_WRITE_INTERRUPTED:
    case connectionKilled:
    case disconnectedByServer: return true;
    default: return false;
    }
}

void raiseUnreachable(unsigned number) { throw Unavailable("database/unavailable", number, reasonOf(number)); }

void raise(unsigned number, const std::string& message)
{
    if (endsConnection(number)) raiseUnreachable(number);
    switch (number) {
    case ER_DUP_ENTRY: throw Duplicate(keyIn(message));
    case ER_LOCK_DEADLOCK:
    case ER_LOCK_WAIT_TIMEOUT:
    case snapshotChanged: throw Again();
    case statementTimeout:
    case executionTimeExceeded:
    case ER_QUERY_INTERRUPTED: throw Unavailable("database/too-slow", number, "a statement was ended after its time");
    default: throw Broken(number);
    }
}

} // namespace careway::sql
