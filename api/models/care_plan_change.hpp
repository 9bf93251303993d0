// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "json/tree.hpp"

namespace careway::api {

/// One place in which two versions differ; what was not there, or is no more, is left out.
struct CarePlanChange {
    std::string pointer{};
    json::Patch<json::Tree> before{};
    json::Patch<json::Tree> after{};

    bool operator==(const CarePlanChange&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanChange& out);
void write(json::Writer& out, const CarePlanChange& in);

} // namespace careway::api
