#pragma once

#include "audit/inspection.hpp"
#include "core/page.hpp"
#include "sql/session.hpp"

#include <optional>
#include <stop_token>
#include <vector>

namespace careway::audit {

/// The seals, the leaves beside them, and the rows that they are made over.
class SealStore {
public:
    explicit SealStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// The database's own time: the only one that counts here.
    Instant now();

    std::optional<Seal> last();
    /// In the order of their numbers; `after` holds the last one's.
    Page<Seal> list(const PageRequest& page);
    std::vector<Seal> after(std::int64_t number, std::size_t limit);
    /// How many rows all seals together hold.
    std::int64_t sealedItems();
    void add(const Seal& seal);

    void addLeaves(std::int64_t seal, std::size_t part, std::span<const Leaf> leaves);
    std::vector<KeptLeaves> leavesAfter(std::int64_t seal, std::int32_t part, std::size_t limit);
    /// The first seal that is not there although its leaves are.
    std::optional<std::int64_t> leavesWithoutSeal();

    /// When the first row of the window was inserted. Waits for transactions that have not yet committed a row there, and so does the next.
    std::optional<Instant> firstRowOf(const Window& window);
    /// Up to 1,000 rows from the place on, as they were written.
    std::vector<Leaf> settledAfter(const Place& place, Instant end);

    /// Rows from the place on, as they are now.
    std::vector<KeptRow> rowsAfter(const Place& place, Instant end, std::size_t limit);
    std::int64_t rowsFrom(Instant start);

private:
    sql::Session& sql_;
};

/// Seals what is due, window by window, each in a transaction of its own, and gives how many seals that were. Several servers may do it at
/// once: one of them makes the seal, the others take it as made. Throws std::runtime_error if the seals that are there cannot go on.
std::size_t sealDue(sql::Session& session, const std::stop_token& stop);

} // namespace careway::audit
