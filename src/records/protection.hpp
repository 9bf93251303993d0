#pragma once

#include "access/policy.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::records {

/// How a record of a member is protected, for those who explain decisions; nothing when the member has no such record.
[[nodiscard]] std::optional<access::Protection> protectionOf(sql::Session& session, const Id& memberId, const Id& recordId);

} // namespace careway::records
