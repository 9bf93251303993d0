#pragma once

#include "access/grant.hpp"
#include "own_choices/member_export.hpp"
#include "sql/session.hpp"

#include <functional>

namespace careway::own_choices {

/// Counts what the plan has of one member.
class ExportStore {
public:
    explicit ExportStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// What the lists would show: under the grant of each content, and the sight of the records. One statement.
    ExportCounts count(const std::function<access::Grant(access::Content)>& permit, const access::Sight& sight);

private:
    sql::Session& sql_;
};

} // namespace careway::own_choices
