#pragma once

#include "core/id.hpp"
#include "sql/session.hpp"

#include <cstddef>
#include <span>

namespace careway::populate {

/// What a run asks the database besides writing to it.
class PopulateStore {
public:
    explicit PopulateStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// How many of them are there.
    std::size_t members(std::span<const Id> ids) { return there("member", ids); }
    std::size_t providers(std::span<const Id> ids) { return there("provider", ids); }
    std::size_t records(std::span<const Id> ids) { return there("record", ids); }

private:
    std::size_t there(const char* table, std::span<const Id> ids);

    sql::Session& sql_;
};

/// Keeps other runs from writing the directory for as long as it lives; waits for the one that does. Holds the session until then.
class DirectoryLock {
public:
    explicit DirectoryLock(sql::Session& session);
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock&) = delete;
    DirectoryLock& operator=(const DirectoryLock&) = delete;

private:
    sql::Session& sql_;
};

} // namespace careway::populate
