// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authority.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// A representative to be added.
struct NewRepresentative {
    Id memberId{};
    Authority authority{};
    std::string name{};
    std::optional<std::vector<Contact>> contacts{};
    Date startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const NewRepresentative&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRepresentative& out);
void write(json::Writer& out, const NewRepresentative& in);

} // namespace careway::api
