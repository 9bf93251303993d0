// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/export_section.hpp"
#include "models/left_out.hpp"

namespace careway::api {

/// Everything of a person that they may see (45 CFR 164.524).
struct MemberExport {
    Id memberId{};
    Instant madeAt{};
    std::vector<ExportSection> sections{};
    std::vector<LeftOut> leftOut{};

    bool operator==(const MemberExport&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberExport& out);
void write(json::Writer& out, const MemberExport& in);

} // namespace careway::api
