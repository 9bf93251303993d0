#pragma once

#include <filesystem>

namespace careway {

/// db/reference, but of the ZIPs and counties those of Tennessee alone: they are nearly all that a seed writes, and most tests ask about
/// one.
[[nodiscard]] const std::filesystem::path& tennesseeReference();

} // namespace careway
