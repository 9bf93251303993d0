#pragma once

#include "access/sight.hpp"
#include "models/eligibility_code.hpp"
#include "sql/session.hpp"

#include <span>

/// What other capabilities ask of a member's records.
namespace careway::records {

/// Whether the member of the sight has a diagnosis that it shows, of one of the codes or of those that begin with one.
[[nodiscard]] bool hasDiagnosis(sql::Session& session, const access::Sight& sight, std::span<const api::EligibilityCode> codes);

} // namespace careway::records
