// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/fill_kind.hpp"
#include "models/money.hpp"
#include "models/quantity.hpp"

namespace careway::api {

/// What a pharmacy gave out, as a feed brings it.
struct NewMedicationFill {
    FillKind kind{};
    Coding coding{};
    Date filledOn{};
    std::optional<Date> endsOn{};
    std::optional<std::int32_t> dispenses{};
    std::optional<std::int32_t> daysSupply{};
    std::optional<Quantity> quantity{};
    std::optional<Coding> reason{};
    std::optional<std::string> prescriberNpi{};
    std::optional<std::string> pharmacyNpi{};
    std::optional<Money> cost{};
    std::optional<std::string> encounterSourceId{};

    bool operator==(const NewMedicationFill&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMedicationFill& out);
void write(json::Writer& out, const NewMedicationFill& in);

} // namespace careway::api
