// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/departure_cause.hpp"
#include "models/departure_ender.hpp"

namespace careway::api {

/// Who leaves which network: the last day in it, since when that is known, who ends it and why.
struct NewDeparture {
    Id providerId{};
    std::string network{};
    Date endsOn{};
    Date noticedOn{};
    DepartureEnder endedBy{};
    std::optional<DepartureCause> cause{};

    bool operator==(const NewDeparture&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDeparture& out);
void write(json::Writer& out, const NewDeparture& in);

} // namespace careway::api
