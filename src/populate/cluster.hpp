#pragma once

#include <algorithm>
#include <cstdint>

namespace careway::populate {

/// Ordinals that belong together: a household, an establishment.
template <typename Kind> struct Cluster {
    Kind kind;
    std::uint64_t first = 0; // ordinal
    std::uint64_t size = 0;
};

/// The cluster that an ordinal is in. Ordinals are cut into blocks and a block is filled with clusters from its beginning, so that nobody
/// needs to go back further than that. `drawn` gives the kind at its first ordinal, `sizeOf` its size, of which a block's end may cut off a
/// part.
template <typename DrawnAt, typename SizeOf> auto clusterAround(std::uint64_t ordinal, std::uint64_t block, DrawnAt drawn, SizeOf sizeOf)
{
    const auto end = (ordinal / block + 1) * block;
    for (auto first = end - block;;) {
        auto kind = drawn(first);
        const auto size = std::min<std::uint64_t>(sizeOf(kind), end - first);
        if (ordinal < first + size) return Cluster<decltype(kind)>{std::move(kind), first, size};
        first += size;
    }
}

} // namespace careway::populate
