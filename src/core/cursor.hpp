#pragma once

#include "core/error.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway {

/// Seals where a page ended, so that it may stand in a URL: nobody else can read it, alter it or use it for another list.
class CursorSeal {
public:
    using Key = std::array<std::uint8_t, 32>;

    /// All servers of one database share the key; another key makes every cursor stale.
    explicit CursorSeal(const Key& key)
        : key_(key)
    {
    }

    /// The cursor after a row with this sort key, for the list that the binding names (operation, filter, caller). At most
    /// 256 characters of base64url: a position has room for 163 bytes, with one more for each of its strings; a longer one
    /// is a mistake of ours and throws std::logic_error.
    [[nodiscard]] std::string seal(std::span<const std::string> position, std::string_view binding) const;

    /// The sort key again; "cursor/invalid" for any text that seal() did not give for this binding under this key.
    [[nodiscard]] Result<std::vector<std::string>> open(std::string_view text, std::string_view binding) const;

private:
    Key key_;
};

} // namespace careway
