#pragma once

#include "import/synthea_rows.hpp"
#include "records/record.hpp"

#include <map>
#include <string>
#include <string_view>

/// Rows of Synthea's clinical and claims files as records: rules only.
namespace careway::imports {

/// The name under which its records are taken in.
inline constexpr std::string_view syntheaSource = "synthea";

/// The NPIs that the directory's import gave, by the ids of Synthea's organizations and providers.
using Npis = std::map<Id, std::string>;

struct EncounterRow {
    std::string_view id, start, stop, patient, organization, provider, kind, code, description, reasonCode, reasonDescription;
};

struct ConditionRow {
    std::string_view start, stop, patient, encounter, code, description;
};

struct ProcedureRow {
    std::string_view start, stop, patient, encounter, code, description, reasonCode, reasonDescription;
};

struct ObservationRow {
    std::string_view date, patient, encounter, category, code, description, value, units, type;
};

struct MedicationRow {
    std::string_view start, stop, patient, encounter, code, description, dispenses, totalCost, reasonCode, reasonDescription;
};

struct ClaimRow {
    std::string_view id, patient, provider, appointment, served, status, kind;
    std::vector<std::string_view> diagnoses;
};

/// Each gives a record at version 1, of `patient`'s member. Whether its dates make sense is for records::breaches.
[[nodiscard]] Parsed<records::Record> recordFrom(const EncounterRow& row, const Npis& npis);
[[nodiscard]] Parsed<records::Record> recordFrom(const ConditionRow& row);
[[nodiscard]] Parsed<records::Record> recordFrom(const ProcedureRow& row);
[[nodiscard]] Parsed<records::Record> recordFrom(const ObservationRow& row);
[[nodiscard]] Parsed<records::Record> recordFrom(const MedicationRow& row);
[[nodiscard]] Parsed<records::Record> recordFrom(const ClaimRow& row, const Npis& npis);

/// Names for rows that have none of their own: from what is in them, and for the second of the same content its number.
class RowNames {
public:
    [[nodiscard]] std::string nameFor(std::string_view owner, std::string_view moment, std::string_view code);

private:
    std::map<std::string, int, std::less<>> given_;
};

} // namespace careway::imports
