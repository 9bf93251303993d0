#pragma once

#include "access/policy.hpp"
#include "records/record.hpp"
#include "sql/session.hpp"

#include <span>

namespace careway::records {

/// Writes who of the directory treated members, by the visits and claims among the records: they may see them for a time. In one statement
/// to find the providers and one to write, and in none when nobody is named.
void keepTreatments(sql::Session& session, std::span<const Candidate> records, const access::Policy& policy, Instant now);

} // namespace careway::records
