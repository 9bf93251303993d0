// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A choice of primary care provider.
struct NewPcpSelection {
    Id memberId{};
    Id providerId{};
    Date startsOn{};
    std::optional<std::string> reason{};

    bool operator==(const NewPcpSelection&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPcpSelection& out);
void write(json::Writer& out, const NewPcpSelection& in);

} // namespace careway::api
