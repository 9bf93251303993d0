#pragma once

#include "core/id.hpp"
#include "sql/session.hpp"

#include <functional>
#include <set>
#include <string>

/// What others need of what is attached.
namespace careway::attachments {

/// Which documents a prior authorization has, by the codes that they were asked for with; what is only announced is none yet.
[[nodiscard]] std::set<std::string, std::less<>> documentsOf(sql::Session& session, const Id& authorizationId);

} // namespace careway::attachments
