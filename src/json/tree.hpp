#pragma once

#include "json/model.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace careway::json {

/// Any JSON value without its type: for what is compared or handed on as it is. Nothing of ours is null, so null is refused.
struct Tree {
    using Items = std::vector<Tree>;
    using Members = std::map<std::string, Tree>;

    std::variant<std::string, std::int64_t, double, bool, Items, Members> value{};

    bool operator==(const Tree&) const = default;
};

void read(const Value& in, const Path& at, Violations& found, Tree& out);
void write(Writer& out, const Tree& in);

} // namespace careway::json
