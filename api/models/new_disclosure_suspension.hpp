// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/suspension_statement.hpp"

namespace careway::api {

/// What an authority stated (45 CFR 164.528(a)(2)).
struct NewDisclosureSuspension {
    SuspensionStatement kind{};
    std::string authority{};
    std::string statement{};
    Date statedOn{};
    Date untilOn{};

    bool operator==(const NewDisclosureSuspension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosureSuspension& out);
void write(json::Writer& out, const NewDisclosureSuspension& in);

} // namespace careway::api
