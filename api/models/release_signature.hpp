// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/signature_method.hpp"
#include "models/signer.hpp"

namespace careway::api {

/// A signature to be put under a release.
struct ReleaseSignature {
    Signer by{};
    std::string name{};
    SignatureMethod method{};

    bool operator==(const ReleaseSignature&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseSignature& out);
void write(json::Writer& out, const ReleaseSignature& in);

} // namespace careway::api
