// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/permission.hpp"
#include "models/program_channel.hpp"

namespace careway::api {

/// Who may be contacted and how. What is never pushed to a member may still be open to them when they ask.
struct ContactRule {
    Permission memberPush{};
    Permission memberPull{};
    Permission providerPush{};
    std::vector<ProgramChannel> channels{};
    std::optional<std::int32_t> attempts{};
    std::optional<std::int32_t> overDays{};

    bool operator==(const ContactRule&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContactRule& out);
void write(json::Writer& out, const ContactRule& in);

} // namespace careway::api
