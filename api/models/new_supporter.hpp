// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact.hpp"
#include "models/supporter_kind.hpp"

namespace careway::api {

/// Somebody to be added to the support network.
struct NewSupporter {
    Id memberId{};
    SupporterKind kind{};
    std::string name{};
    std::optional<std::string> relationship{};
    std::optional<std::vector<Contact>> contacts{};
    Date startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const NewSupporter&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewSupporter& out);
void write(json::Writer& out, const NewSupporter& in);

} // namespace careway::api
