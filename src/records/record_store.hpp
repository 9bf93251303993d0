#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "json/column.hpp"
#include "records/record.hpp"
#include "sql/session.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::records {

/// A record as it is found, and from whom it comes, if that matters to what the caller sees.
template <typename T> struct Found {
    T record;
    std::optional<Id> maker;
};

/// The records' rows, of every type in one table: what one member has lies together, in the order in which it is listed. Reads take the
/// sight they are made under: what it does not show is not there, and the visit to which a record belongs is not named when it is hidden.
class RecordStore {
public:
    explicit RecordStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        api::RecordType type{};
        Id memberId;
        std::optional<std::string> kind; // as the contract spells it
        std::optional<std::string> code;
        std::optional<Date> from, to; // days in UTC, both of them in it
    };

    /// The newest first; `after` holds recordPosition() of the last one.
    template <typename T> Page<Found<T>> list(const access::Sight& sight, const Filter& filter, const PageRequest& page)
    {
        return Page<Found<T>>::of(recordsIn<T>(rows(sight, filter, page)), page.limit);
    }

    template <typename T> std::optional<Found<T>> find(const access::Sight& sight, api::RecordType type, const Id& id)
    {
        auto found = recordsIn<T>(rows(sight, type, id));
        if (found.empty()) return std::nullopt;
        return std::move(found.front());
    }

    /// Takes in candidates of different ids, labels them, and gives what became of each, in the same order. What a correction replaces is
    /// kept in record_history. To be called in a transaction; throws sql::Again when another has just taken in one of them.
    std::vector<api::RecordOutcome> takeIn(std::vector<Candidate>& candidates, const CodeLists& lists, Instant now);

    /// Each takes the place of the one of its id, which is kept in record_history. To be called in a transaction.
    void replace(std::span<const KeptRecord> records, Instant now);

private:
    struct Row {
        std::string document;
        bool visitHidden = false;
        std::optional<Id> maker;
    };

    template <typename T> static std::vector<Found<T>> recordsIn(const std::vector<Row>& rows)
    {
        std::vector<Found<T>> out(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto& record = out[i].record;
            json::fromColumn(rows[i].document, record);
            if constexpr (requires { record.encounterId; })
                if (rows[i].visitHidden) record.encounterId.reset();
            out[i].maker = rows[i].maker;
        }
        return out;
    }

    std::vector<Row> rows(const access::Sight& sight, const Filter& filter, const PageRequest& page);
    std::vector<Row> rows(const access::Sight& sight, api::RecordType type, const Id& id);
    std::map<Id, Standing> standing(std::span<const Candidate> candidates);
    void replace(std::span<const Id> ids, std::span<const sql::Bindings> rows, Instant now);

    sql::Session& sql_;
};

/// Where a list goes on after this record.
[[nodiscard]] std::vector<std::string> recordPosition(const Record& last);

} // namespace careway::records
