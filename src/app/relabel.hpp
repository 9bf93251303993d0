#pragma once

#include "core/progress.hpp"
#include "core/time.hpp"
#include "records/relabel.hpp"
#include "sql/database.hpp"

#include <cstdint>
#include <functional>

namespace careway::app {

struct RelabelOrder {
    bool fromStart = false; // although an earlier run was not finished
    bool dryRun = false; // nothing is written
    std::int64_t pieceSize = 1000; // about so many records in one transaction
};

/// What a walk has done, together with the runs before it that were ended in the middle.
struct RelabelReport {
    std::int64_t looked = 0, changed = 0; // records
    bool resumed = false;
    records::Tally tally;
};

/// Brings the labels of all records up to the code lists and to what is known of sources now, member by member, in pieces of which each is
/// one transaction with its rows of record_history and of the audit. A run that is ended in the middle is taken up by the next; several at
/// once take turns at the pieces of one walk. When the lists change meanwhile, by seeding or because a day begins, the walk begins anew.
/// What is taken in by a feed that read the lists before they changed is not seen if the walk was past it: run it again after long imports.
RelabelReport relabel(sql::Database& database, const RelabelOrder& order, const std::function<Instant()>& clock, Progress& progress);

} // namespace careway::app
