#pragma once

#include "access/audit.hpp"
#include "sql/session.hpp"

#include <span>

namespace careway::access {

/// The audit's rows on their way in. They can be added, and nothing else: the database's rights say so.
class AuditStore {
public:
    explicit AuditStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// In one statement, the last one of its transaction: their time is that of this statement.
    void add(std::span<const AuditRow> rows);

private:
    sql::Session& sql_;
};

} // namespace careway::access
