// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An appointment of a member to be written down.
struct NewAppointment {
    Id enrollmentId{};
    std::string with{};
    std::optional<Id> providerId{};
    Instant startsAt{};
    std::optional<std::string> place{};
    std::string purpose{};
    std::optional<bool> transportation{};

    bool operator==(const NewAppointment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAppointment& out);
void write(json::Writer& out, const NewAppointment& in);

} // namespace careway::api
