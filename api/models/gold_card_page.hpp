// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/gold_card.hpp"

namespace careway::api {

/// Gold cards.
struct GoldCardPage {
    std::vector<GoldCard> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const GoldCardPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoldCardPage& out);
void write(json::Writer& out, const GoldCardPage& in);

} // namespace careway::api
