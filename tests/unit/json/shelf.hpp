#pragma once

#include "json/reader.hpp"
#include "json/writer.hpp"

#include <gtest/gtest.h>

namespace careway {

/// A type with a reader and a writer by hand, as for a file of ours.
struct Shelf {
    std::string label;
    std::optional<std::int64_t> width;
    std::vector<Shelf> within;
    std::map<std::string, double> weights;

    bool operator==(const Shelf&) const = default;
};

inline void read(const json::Value& in, const json::Path& at, json::Violations& found, Shelf& out)
{
    json::Object<4> object(in, at, found, {"label", "width", "within", "weights"}, json::Unknown::refused);
    object.required(out.label, json::Text{.maxLength = 8});
    object.optional(out.width, json::Range<std::int64_t>{.minimum = 1});
    std::optional<std::vector<Shelf>> within;
    object.optional(within, json::Items{.max = 200, .each = json::Any{}});
    std::optional<std::map<std::string, double>> weights;
    object.optional(weights, json::Entries{.each = json::Range<double>{}});
    out.within = within.value_or(std::vector<Shelf>{});
    out.weights = weights.value_or(std::map<std::string, double>{});
}

inline void write(json::Writer& out, const Shelf& in)
{
    out.open();
    out.member("label", in.label);
    out.member("width", in.width);
    if (!in.within.empty()) out.member("within", in.within);
    if (!in.weights.empty()) out.member("weights", in.weights);
    out.close();
}

} // namespace careway
