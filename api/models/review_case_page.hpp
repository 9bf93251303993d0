// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_case.hpp"

namespace careway::api {

/// What is to be decided.
struct ReviewCasePage {
    std::vector<ReviewCase> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ReviewCasePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewCasePage& out);
void write(json::Writer& out, const ReviewCasePage& in);

} // namespace careway::api
