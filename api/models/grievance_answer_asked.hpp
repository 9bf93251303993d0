// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is answered.
struct GrievanceAnswerAsked {
    std::string text{};

    bool operator==(const GrievanceAnswerAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrievanceAnswerAsked& out);
void write(json::Writer& out, const GrievanceAnswerAsked& in);

} // namespace careway::api
