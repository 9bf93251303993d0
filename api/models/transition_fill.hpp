// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What of the month in the transition is still to be had, until when, and how soon its notice goes out.
struct TransitionFill {
    Date until{};
    std::int32_t daysLeft{};
    std::int32_t noticeBusinessDays{};
    std::string citation{};

    bool operator==(const TransitionFill&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TransitionFill& out);
void write(json::Writer& out, const TransitionFill& in);

} // namespace careway::api
