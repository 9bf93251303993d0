// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a material says in a language.
struct MaterialText {
    std::string language{};
    std::string title{};
    std::string body{};

    bool operator==(const MaterialText&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MaterialText& out);
void write(json::Writer& out, const MaterialText& in);

} // namespace careway::api
