#pragma once

#include "populate/draws.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

namespace careway::populate {

/// Things of which some are drawn more often than others: by whole weights, so that every machine draws the same.
template <typename T> class Weighted {
public:
    void add(T item, std::uint64_t weight)
    {
        if (weight == 0) return;
        items_.push_back(std::move(item));
        ends_.push_back((ends_.empty() ? 0 : ends_.back()) + weight);
    }

    [[nodiscard]] const T& drawn(Draws& draws) const
    {
        if (items_.empty()) throw std::logic_error("nothing can be drawn from an empty list");
        const auto at = std::upper_bound(ends_.begin(), ends_.end(), draws.below(ends_.back()));
        return items_[static_cast<std::size_t>(at - ends_.begin())];
    }

    [[nodiscard]] bool empty() const { return items_.empty(); }
    [[nodiscard]] const std::vector<T>& items() const { return items_; }

private:
    std::vector<T> items_;
    std::vector<std::uint64_t> ends_; // of each item's part of the whole
};

} // namespace careway::populate
