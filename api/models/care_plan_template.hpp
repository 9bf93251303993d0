// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/template_goal.hpp"
#include "models/template_intervention.hpp"

namespace careway::api {

/// What a care plan of a program begins with.
struct CarePlanTemplate {
    std::string code{};
    std::string program{};
    std::string title{};
    std::vector<TemplateGoal> goals{};
    std::vector<TemplateIntervention> interventions{};
    std::vector<std::string> needs{};
    std::vector<std::string> barriers{};
    std::vector<std::string> strengths{};
    std::vector<std::string> careTeam{};
    bool sample{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const CarePlanTemplate&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanTemplate& out);
void write(json::Writer& out, const CarePlanTemplate& in);

} // namespace careway::api
