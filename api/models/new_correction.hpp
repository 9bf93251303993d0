// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a person holds to be wrong: in one record, or in what the plan has of them.
struct NewCorrection {
    Id memberId{};
    std::optional<Id> recordId{};
    std::string wrong{};
    std::string wanted{};
    std::string reason{};

    bool operator==(const NewCorrection&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCorrection& out);
void write(json::Writer& out, const NewCorrection& in);

} // namespace careway::api
