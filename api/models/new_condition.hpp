// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/condition_kind.hpp"

namespace careway::api {

/// A diagnosis or a finding, from its onset on, as a feed brings it.
struct NewCondition {
    ConditionKind kind{};
    Coding coding{};
    Date onsetOn{};
    std::optional<Date> abatedOn{};
    std::optional<std::string> encounterSourceId{};

    bool operator==(const NewCondition&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCondition& out);
void write(json::Writer& out, const NewCondition& in);

} // namespace careway::api
