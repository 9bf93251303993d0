// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// Who needs no authorization for what.
struct GoldCard {
    Id id{};
    std::int64_t version{};
    Id providerId{};
    Coding service{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    std::string reason{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const GoldCard&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoldCard& out);
void write(json::Writer& out, const GoldCard& in);

} // namespace careway::api
