#pragma once

#include "core/cursor.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace careway {

/// A list as it is asked for: where it goes on and how long it may be.
struct PageRequest {
    std::vector<std::string> after; // the sort key of the last row before; empty at the start
    std::size_t limit = 50;
};

/// Up to `limit` rows, and whether more follow.
template <typename T> struct Page {
    std::vector<T> items;
    bool more = false;

    /// From the rows of a statement that asked for one more than the limit.
    static Page of(std::vector<T> rows, std::size_t limit)
    {
        Page out{std::move(rows), false};
        out.more = out.items.size() > limit;
        if (out.more) out.items.resize(limit);
        return out;
    }
};

/// Opens the cursor of a request; nothing given is the start of the list.
[[nodiscard]] inline PageRequest pageFrom(
    const CursorSeal& seal, const std::optional<std::string>& cursor, std::int32_t limit, std::string_view binding)
{
    PageRequest out{{}, static_cast<std::size_t>(limit)};
    if (cursor) out.after = must(seal.open(*cursor, binding));
    return out;
}

using Query = std::vector<std::pair<std::string_view, std::optional<std::string>>>;

/// One text for a filter, so that a cursor holds for it alone; also the query of the next page.
[[nodiscard]] std::string queryText(const Query& query);

/// The Link header of the next page (RFC 8288).
[[nodiscard]] std::string nextLink(std::string_view path, Query query, const std::string& cursor);

} // namespace careway
