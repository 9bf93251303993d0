// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A choice of primary care provider; endsOn is its last day.
struct PcpSelection {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id providerId{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    std::optional<std::string> reason{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const PcpSelection&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PcpSelection& out);
void write(json::Writer& out, const PcpSelection& in);

} // namespace careway::api
