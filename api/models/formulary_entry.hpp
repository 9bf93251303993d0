// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/formulary_alternative.hpp"
#include "models/line_of_business.hpp"
#include "models/quantity_limit.hpp"

namespace careway::api {

/// How a formulary covers a drug; costOrder counts from 1 for the cheapest of its class, 0 where nobody ranked it.
struct FormularyEntry {
    std::string formulary{};
    LineOfBusiness lineOfBusiness{};
    std::optional<std::string> planIdType{};
    std::optional<std::string> planId{};
    Coding drug{};
    std::optional<std::string> ingredient{};
    std::optional<std::string> drugClass{};
    std::string tier{};
    std::int32_t costOrder{};
    bool priorAuthorization{};
    std::optional<std::string> authorizationRule{};
    bool stepTherapy{};
    bool quantityLimited{};
    std::optional<QuantityLimit> quantityLimit{};
    std::vector<FormularyAlternative> alternatives{};
    bool sample{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const FormularyEntry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FormularyEntry& out);
void write(json::Writer& out, const FormularyEntry& in);

} // namespace careway::api
