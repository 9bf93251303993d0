#pragma once

#include "core/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace careway {

/// The strong ETag of a row's version: 7 is "\"7\"".
[[nodiscard]] inline std::string etagOf(std::int64_t version) { return '"' + std::to_string(version) + '"'; }

/// Whether a change may go on: If-Match names the version that is there. Else the error carries the current one.
[[nodiscard]] inline Result<void> matches(std::string_view ifMatch, std::int64_t version)
{
    if (ifMatch == etagOf(version)) return {};
    Error stale{Error::Kind::stale, "request/stale-version", "It has changed since that version; the current one is in ETag."};
    stale.headers.emplace_back("ETag", etagOf(version));
    return tl::unexpected(std::move(stale));
}

} // namespace careway
