// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// What may change of somebody of the support network.
struct SupporterPatch {
    std::optional<std::string> name{};
    json::Patch<std::string> relationship{};
    std::optional<std::vector<Contact>> contacts{};
    json::Patch<Date> endsOn{};

    bool operator==(const SupporterPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SupporterPatch& out);
void write(json::Writer& out, const SupporterPatch& in);

} // namespace careway::api
