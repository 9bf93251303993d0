#pragma once

#include "access/policy.hpp"
#include "models/basis_kind.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::records {

/// What a decision on access looks at in whatever is labelled as records are.
[[nodiscard]] access::Protection protectionOf(std::span<const api::Label> labels, api::SourceProgram program, api::BasisKind basis);

/// In SQL, the id of the provider from whom a record under `alias` comes: who made it, or the visit that it belongs to; null where that is
/// not known, or nobody of the directory.
[[nodiscard]] std::string makerOf(std::string_view alias);

/// How a record of a member is protected, for those who explain decisions; nothing when the member has no such record.
[[nodiscard]] std::optional<access::Protection> protectionOf(sql::Session& session, const Id& memberId, const Id& recordId);

/// Whether one of the sources, as records or a facility's NPI name them, was a program of 42 CFR Part 2 on one of the days.
[[nodiscard]] bool isPart2Program(sql::Session& session, std::span<const std::string> sources, Date first, Date last);

/// The same of a provider of the directory on a day.
[[nodiscard]] bool isPart2Program(sql::Session& session, const Id& providerId, Date day);

/// Labels as the contract spells them: `general` where there is none.
[[nodiscard]] std::vector<api::Label> spelled(access::Labels labels);
[[nodiscard]] access::Labels labelsIn(std::span<const api::Label> labels);

} // namespace careway::records
