// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who tells or is told: somebody by name, or a class (42 CFR 2.31(a)(2) and (4)).
struct ReleaseParty {
    std::optional<std::string> name{};
    std::optional<std::string> class_{};
    std::optional<std::string> relationship{};
    std::optional<Id> providerId{};
    std::optional<Id> supporterId{};
    std::optional<Id> representativeId{};

    bool operator==(const ReleaseParty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseParty& out);
void write(json::Writer& out, const ReleaseParty& in);

} // namespace careway::api
