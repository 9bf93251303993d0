#pragma once

#include "access/sight.hpp"
#include "models/disclosure_notice.hpp"

#include <optional>
#include <string>

namespace careway::records {

/// What travels with a record that is seen by releases (42 CFR 2.32): the scope of each, and the notice for what Part 2 protects; nothing
/// for what needs none.
[[nodiscard]] std::optional<api::DisclosureNotice> noticeFor(
    const access::Path& path, const access::Protection& record, const std::string& redisclosure);

} // namespace careway::records
