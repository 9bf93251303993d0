// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/pcp_selection.hpp"

namespace careway::api {

/// Choices of primary care provider.
struct PcpSelectionPage {
    std::vector<PcpSelection> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const PcpSelectionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PcpSelectionPage& out);
void write(json::Writer& out, const PcpSelectionPage& in);

} // namespace careway::api
