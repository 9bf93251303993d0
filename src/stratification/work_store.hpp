#pragma once

#include "core/page.hpp"
#include "models/work_item.hpp"
#include "sql/session.hpp"

namespace careway::stratification {

class WorkStore {
public:
    explicit WorkStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// The enrollments that somebody leads, of those that `seen` lets through (a condition on t): by risk, the highest first, then by when
    /// they are due, then ids; `after` holds the last one's three.
    Page<api::WorkItem> list(const std::string& seen, const Id& managerId, Instant now, const PageRequest& page);

private:
    sql::Session& sql_;
};

/// Where a list goes on after this one.
[[nodiscard]] std::vector<std::string> workPosition(const api::WorkItem& last);

} // namespace careway::stratification
