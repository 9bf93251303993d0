// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A care plan as it came from an earlier payer or provider: its text, or what stands in it one by one.
struct NewTakenOverCarePlan {
    Id memberId{};
    std::string program{};
    std::string title{};
    std::string source{};
    SourceProgram sourceProgram{};
    BasisKind basis{};
    std::optional<std::vector<Label>> labels{};
    std::optional<std::string> text{};
    std::optional<std::vector<std::string>> items{};
    std::optional<Date> documentOn{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const NewTakenOverCarePlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTakenOverCarePlan& out);
void write(json::Writer& out, const NewTakenOverCarePlan& in);

} // namespace careway::api
