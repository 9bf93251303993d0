#pragma once

#include "json/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace careway::json {

/// JSON of which nothing is expected: for what is to be understood although it has not the shape that it should have.
struct Loose {
    enum class Kind { nothing, truth, number, text, list, object };

    Kind kind = Kind::nothing;
    bool truth = false;
    double number = 0;
    std::string text;
    std::vector<Loose> items;
    std::vector<std::pair<std::string, Loose>> members; // in their order; twins stay

    /// The first member of the name; null when there is none.
    [[nodiscard]] const Loose* member(std::string_view name) const;
};

/// Nothing for what is no JSON.
[[nodiscard]] std::optional<Loose> looseOf(std::string_view text);

void read(const Value& in, const Path& at, Violations& found, Loose& out);

} // namespace careway::json
