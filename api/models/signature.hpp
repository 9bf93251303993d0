// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/signature_method.hpp"
#include "models/signer.hpp"

namespace careway::api {

/// A signature under a release.
struct Signature {
    Signer by{};
    std::string name{};
    SignatureMethod method{};
    Instant signedAt{};

    bool operator==(const Signature&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Signature& out);
void write(json::Writer& out, const Signature& in);

} // namespace careway::api
