// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who holds a case.
struct CaseHolder {
    Id staffId{};
    Instant until{};

    bool operator==(const CaseHolder&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CaseHolder& out);
void write(json::Writer& out, const CaseHolder& in);

} // namespace careway::api
