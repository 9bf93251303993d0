// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the invited person shows.
struct InvitationProof {
    std::string code{};
    Date memberBirthDate{};

    bool operator==(const InvitationProof&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationProof& out);
void write(json::Writer& out, const InvitationProof& in);

} // namespace careway::api
