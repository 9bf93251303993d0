// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/call_plan.hpp"
#include "models/consent_model.hpp"
#include "models/contact_rule.hpp"
#include "models/eligibility.hpp"
#include "models/label.hpp"
#include "models/program_category.hpp"
#include "models/program_letter.hpp"
#include "models/program_timer.hpp"

namespace careway::api {

/// A program of the catalogue.
struct Program {
    std::string code{};
    std::string name{};
    ProgramCategory category{};
    std::string summary{};
    ConsentModel consentModel{};
    ContactRule contact{};
    Eligibility eligibility{};
    CallPlan calls{};
    std::vector<std::string> assessments{};
    std::vector<ProgramLetter> letters{};
    std::vector<ProgramTimer> timers{};
    std::vector<Label> labels{};
    std::string citation{};
    std::optional<std::string> note{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const Program&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Program& out);
void write(json::Writer& out, const Program& in);

} // namespace careway::api
