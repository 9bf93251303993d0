#include "populate/populate_store.hpp"

#include "core/digest.hpp"
#include "core/error.hpp"

#include <optional>
#include <string>

namespace careway::populate {

std::size_t PopulateStore::there(const char* table, std::span<const Id> ids)
{
    if (ids.empty()) return 0;
    std::string list;
    for (const auto& id : ids)
        list += (list.empty() ? "X'" : ", X'") + hex(id.bytes) + '\'';
    const auto found = sql_.fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + std::string(table) + " WHERE id IN (" + list + ')');
    return static_cast<std::size_t>(found.value());
}

DirectoryLock::DirectoryLock(sql::Session& session)
    : sql_(session)
{
    constexpr auto ask = "SELECT GET_LOCK(CONCAT('careway.populate.', MD5(DATABASE())), 3600)";
    const auto given = sql_.fetchOne<std::optional<int>>(ask);
    if (given != 1) refuse(Error::Kind::unavailable, "populate/busy", "Another run has been writing the directory for an hour.");
}

DirectoryLock::~DirectoryLock()
{
    try {
        (void)sql_.fetchOne<std::optional<int>>("SELECT RELEASE_LOCK(CONCAT('careway.populate.', MD5(DATABASE())))");
    } catch (...) { // lost with its connection, and so is the lock
    }
}

} // namespace careway::populate
