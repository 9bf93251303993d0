#pragma once

#include "core/time.hpp"
#include "sql/database.hpp"

#include <filesystem>

namespace careway::imports {

/// Puts the invented people and providers of a folder (sample_members.json, sample_providers.json; the words of the specialties from
/// specialties.csv one folder up) into an empty database, all in one transaction. False, and nothing done, when there is a member
/// already. Throws a Refusal: "import/unreadable", or "import/bad-sample" with everything that the contract does not allow.
bool loadSample(sql::Database& database, const std::filesystem::path& folder, Instant now);

/// The care manager of whose panel the people of the sample are; of the staff, in a team for every program, and on call.
[[nodiscard]] Id sampleCareManager();

} // namespace careway::imports
