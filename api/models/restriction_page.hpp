// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/restriction.hpp"

namespace careway::api {

/// Restrictions.
struct RestrictionPage {
    std::vector<Restriction> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const RestrictionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RestrictionPage& out);
void write(json::Writer& out, const RestrictionPage& in);

} // namespace careway::api
