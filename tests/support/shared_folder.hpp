#pragma once

#include <cstdlib>
#include <filesystem>

namespace careway {

/// Where data lies that is shared with the source and no part of it: CAREWAY_SHARED, or `shared` beside the source. Tests that need it are
/// skipped without it.
inline std::filesystem::path sharedFolder()
{
    if (const char* named = std::getenv("CAREWAY_SHARED")) return named;
    return std::filesystem::path(CAREWAY_SOURCE_DIR) / "../shared";
}

} // namespace careway
