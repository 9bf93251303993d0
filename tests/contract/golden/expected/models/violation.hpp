// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Violation {
    std::string pointer{};
    std::string code{};
    std::optional<std::string> detail{};

    bool operator==(const Violation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Violation& out);
void write(json::Writer& out, const Violation& in);

} // namespace careway::api
