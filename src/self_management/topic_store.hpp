#pragma once

#include "core/page.hpp"
#include "self_management/topic.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>

namespace careway::self_management {

/// The topics: each has a row for each span of days on which it is the same.
class TopicStore {
public:
    explicit TopicStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Those of a day, in the order of codes; `after` holds the last one's code.
    Page<Topic> list(Date day, const PageRequest& page);
    /// As it holds on the day.
    std::optional<Topic> find(const std::string& code, Date day);

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const Topic> topics);

private:
    sql::Session& sql_;
};

} // namespace careway::self_management
