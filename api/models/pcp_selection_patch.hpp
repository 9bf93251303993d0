// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What may change of a choice.
struct PcpSelectionPatch {
    json::Patch<Date> endsOn{};
    json::Patch<std::string> reason{};

    bool operator==(const PcpSelectionPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PcpSelectionPatch& out);
void write(json::Writer& out, const PcpSelectionPatch& in);

} // namespace careway::api
