#pragma once

#include "json/tree.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::json {

/// One place where two values differ: what was there, what is there; nothing where it was not or is no more.
struct Change {
    std::string pointer; // RFC 6901, but for an item of a list with ids, which is named by its id
    std::optional<Tree> before, after;

    bool operator==(const Change&) const = default;
};

/// What makes the one of the other. Items of lists in which each has an `id` are matched by it: to move one is no change. Any other list
/// is one value.
[[nodiscard]] std::vector<Change> differences(const Tree& before, const Tree& after);

} // namespace careway::json
