#pragma once

#include "access/gate.hpp"
#include "models/medication_fill.hpp"
#include "sql/session.hpp"

#include <span>

/// What others need of step therapy: that fills are taken, and that members are told of a program ahead.
namespace careway::formulary {

/// A fill as it came in, and whether it takes the place of another content.
struct TakenIn {
    const api::MedicationFill* fill = nullptr; // never null
    bool corrected = false;
};

/// Takes fills, in the transaction that keeps them. One of a drug whose step is not open is covered once after the grace period, or in the
/// transition of Part D; then member and prescriber are written to, once each. One that is older than the rule says writes to nobody:
/// history tells no news.
void take(access::Gate& gate, sql::Session& session, const access::Caller& by, std::span<const TakenIn> fills, Instant now);

/// Looks at the next piece of the members for a program that has been introduced and asks for nothing yet, and writes to those who take a
/// drug of a later step; false when no piece is left. In a transaction of its own.
bool introduce(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::formulary
