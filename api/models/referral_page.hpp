// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/referral.hpp"

namespace careway::api {

/// Referrals.
struct ReferralPage {
    std::vector<Referral> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ReferralPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReferralPage& out);
void write(json::Writer& out, const ReferralPage& in);

} // namespace careway::api
