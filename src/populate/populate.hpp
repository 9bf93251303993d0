#pragma once

#include "core/progress.hpp"
#include "populate/directory.hpp"
#include "sql/database.hpp"

#include <cstdint>
#include <string_view>

namespace careway::populate {

/// One of `count` parts of the members, from 1.
struct Piece {
    std::uint64_t number = 1, count = 1;

    /// "2/4"; throws std::invalid_argument for any other text.
    [[nodiscard]] static Piece from(std::string_view text);
};

struct Span {
    std::uint64_t from = 0, to = 0; // ordinals; `to` is the first that is not in it
};

/// The members of a piece: whole batches, so that pieces never share one.
[[nodiscard]] Span membersOf(const Piece& piece, std::uint64_t members);

/// Which of the members' records are made.
enum class Records { none, all };

struct Counts {
    std::int64_t providers = 0, members = 0, records = 0; // new
};

/// Writes the directory, which every piece needs whole and one run at a time writes, and the piece's members, in transactions of 500 with
/// all that belongs to them. Batches that are there are passed over: run it again after an interruption, or with records after a run
/// without. The rows hang on the plan alone. Records need the code lists of db/reference, by which they are labelled. The database's
/// sessions need a statement time that a directory written by another run may take.
Counts populate(sql::Database& database, const Plan& plan, const Piece& piece, Records records, Progress& progress);

} // namespace careway::populate
