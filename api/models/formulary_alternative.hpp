// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// A drug of the same class that costs the plan less.
struct FormularyAlternative {
    Coding drug{};
    std::string tier{};
    std::int32_t costOrder{};
    bool priorAuthorization{};
    bool stepTherapy{};

    bool operator==(const FormularyAlternative&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FormularyAlternative& out);
void write(json::Writer& out, const FormularyAlternative& in);

} // namespace careway::api
