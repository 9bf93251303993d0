// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/suspension_statement.hpp"

namespace careway::api {

/// A disclosure that is kept back from the accounting, and what the authority stated.
struct DisclosureSuspension {
    Id id{};
    Id memberId{};
    Id disclosureId{};
    Date disclosedOn{};
    SuspensionStatement kind{};
    std::string authority{};
    std::string statement{};
    Date statedOn{};
    Date untilOn{};
    Instant createdAt{};

    bool operator==(const DisclosureSuspension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureSuspension& out);
void write(json::Writer& out, const DisclosureSuspension& in);

} // namespace careway::api
