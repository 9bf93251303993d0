// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whom to ask what.
struct OpinionQuestion {
    Id staffId{};
    std::string question{};

    bool operator==(const OpinionQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, OpinionQuestion& out);
void write(json::Writer& out, const OpinionQuestion& in);

} // namespace careway::api
