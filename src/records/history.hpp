#pragma once

#include "access/grant.hpp"
#include "access/sight.hpp"
#include "models/eligibility_code.hpp"
#include "models/medication_fill.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What other capabilities ask of a member's records.
namespace careway::records {

/// Whether the member of the sight has a diagnosis that it shows, of one of the codes or of those that begin with one.
[[nodiscard]] bool hasDiagnosis(sql::Session& session, const access::Sight& sight, std::span<const api::EligibilityCode> codes);

/// The fills of the member of the sight that it shows, from one day on and before another, the newest first.
[[nodiscard]] std::vector<api::MedicationFill> fillsOf(sql::Session& session, const access::Sight& sight, Date from, Date before);

/// The fills of drugs since a day, of the living members after one, up to another or to the end, of those that the grant covers; each
/// member's newest first.
[[nodiscard]] std::vector<api::MedicationFill> fillsAmong(sql::Session& session, const access::Grant& grant,
    std::span<const std::string> codes, Date from, const Id& after, const std::optional<Id>& upTo);

/// That somebody treated a member in a time, by visits, claims and what they prescribed: the first and the last day, and how that is
/// protected.
struct Treated {
    Date first{}, last{};
    access::Protection protection;
};
/// From one day to another, both of them in it, by their NPI; nothing when they did not.
[[nodiscard]] std::optional<Treated> treatedBy(sql::Session& session, const Id& memberId, const std::string& npi, Date from, Date to);

} // namespace careway::records
