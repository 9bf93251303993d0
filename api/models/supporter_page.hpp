// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/supporter.hpp"

namespace careway::api {

/// The support network.
struct SupporterPage {
    std::vector<Supporter> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const SupporterPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SupporterPage& out);
void write(json::Writer& out, const SupporterPage& in);

} // namespace careway::api
