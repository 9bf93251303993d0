// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A document or an answer that a rule asks for.
struct RuledNeed {
    std::string code{};
    std::string text{};

    bool operator==(const RuledNeed&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledNeed& out);
void write(json::Writer& out, const RuledNeed& in);

} // namespace careway::api
