#pragma once

#include "core/id.hpp"
#include "sql/session.hpp"

namespace careway::providers {

/// Whether the directory has this provider.
[[nodiscard]] bool known(sql::Session& session, const Id& providerId);

} // namespace careway::providers
