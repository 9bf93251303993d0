// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/step_exception_kind.hpp"

namespace careway::api {

/// What a professional states of a drug and a member, with what bears it out; who does not state it themselves, a feed or a pharmacist of
/// the plan, names the one who did.
struct NewStepException {
    Id memberId{};
    Coding drug{};
    StepExceptionKind kind{};
    Date occurredOn{};
    std::string evidence{};
    std::optional<std::string> providerNpi{};

    bool operator==(const NewStepException&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewStepException& out);
void write(json::Writer& out, const NewStepException& in);

} // namespace careway::api
