// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding_asked.hpp"

namespace careway::api {

/// Who needs no authorization for what.
struct NewGoldCard {
    Id providerId{};
    CodingAsked service{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    std::string reason{};

    bool operator==(const NewGoldCard&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGoldCard& out);
void write(json::Writer& out, const NewGoldCard& in);

} // namespace careway::api
