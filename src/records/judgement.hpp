#pragma once

#include "access/policy.hpp"
#include "models/basis_kind.hpp"
#include "models/coding.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"
#include "sql/session.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace careway::records {

/// What the code lists say of a thing that names codes and comes from somebody: how it is protected, and which of its codes there cannot
/// be.
struct Judgement {
    std::vector<api::Label> labels;
    api::SourceProgram program{};
    std::vector<std::size_t> unknown; // places among the codings: no such system, or no code of its form
};

/// By the lists that are in force on a day; `npi` names whom it comes from, empty for who has none. One statement.
[[nodiscard]] Judgement judge(sql::Session& session, std::span<const api::Coding> codings, const std::string& npi, Date day);

} // namespace careway::records
