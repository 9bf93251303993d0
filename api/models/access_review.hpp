// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_state.hpp"

namespace careway::api {

/// Where the review of an emergency access stands.
struct AccessReview {
    ReviewState state{};
    Date dueOn{};
    std::optional<std::string> note{};
    std::optional<Instant> reviewedAt{};

    bool operator==(const AccessReview&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessReview& out);
void write(json::Writer& out, const AccessReview& in);

} // namespace careway::api
