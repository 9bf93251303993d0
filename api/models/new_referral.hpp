// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_check.hpp"
#include "models/referral_source.hpp"

namespace careway::api {

/// A referral of a member to a program.
struct NewReferral {
    Id memberId{};
    std::string program{};
    ReferralSource source{};
    std::optional<std::string> note{};
    std::optional<CallerCheck> verification{};

    bool operator==(const NewReferral&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewReferral& out);
void write(json::Writer& out, const NewReferral& in);

} // namespace careway::api
