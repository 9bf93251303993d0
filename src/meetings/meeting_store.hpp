#pragma once

#include "core/page.hpp"
#include "models/meeting.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::meetings {

class MeetingStore {
public:
    explicit MeetingStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<api::Meeting> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<api::Meeting> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::Meeting> lock(const std::string& seen, const Id& id);

    void insert(const api::Meeting& meeting);
    void update(const api::Meeting& meeting);

private:
    std::vector<api::Meeting> fetch(const std::string& statement, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::meetings
