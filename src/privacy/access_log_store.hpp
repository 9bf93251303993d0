#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/access_log_entry.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>

namespace careway::privacy {

/// What an operation or a role is called in the log that people read.
struct AccessLogWordRow {
    std::string term; // "operation/getMember", "role/care-manager"
    std::string words;
};

/// The audit as the person reads it whom it concerns: what was done, not what was refused.
class AccessLogStore {
public:
    explicit AccessLogStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Entry {
        api::AccessLogEntry shown;
        std::string position, id; // where the list goes on after it
    };
    /// Of the members of `whole` everything is seen, of those of `own` what the party itself did.
    struct Reader {
        access::Grant whole, own;
        Id party;
    };
    /// The newest first; `after` holds position and id of the last one. What belongs to a special investigation is left out, and what
    /// tells of a disclosure that is kept back today.
    Page<Entry> list(const Reader& reader, const Id& memberId, const PageRequest& page, Date today);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const AccessLogWordRow> words);

private:
    sql::Session& sql_;
};

} // namespace careway::privacy
