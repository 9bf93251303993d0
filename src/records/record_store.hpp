#pragma once

#include "access/grant.hpp"
#include "access/visibility.hpp"
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

/// The records' rows, of every type in one table: what one member has lies together, in the order in which it is listed. Reads take the
/// grant they are made under: what it does not cover is not there.
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
    template <typename T> Page<T> list(const access::Grant& grant, const Filter& filter, const PageRequest& page)
    {
        return Page<T>::of(recordsIn<T>(documents(grant, filter, page)), page.limit);
    }

    template <typename T> std::optional<T> find(const access::Grant& grant, api::RecordType type, const Id& id)
    {
        auto found = recordsIn<T>(document(grant, type, id));
        if (found.empty()) return std::nullopt;
        return std::move(found.front());
    }

    /// Takes in candidates of different ids, labels them, and gives what became of each, in the same order. What a correction replaces is
    /// kept in record_history. To be called in a transaction; throws sql::Again when another has just taken in one of them.
    std::vector<api::RecordOutcome> takeIn(std::vector<Candidate>& candidates, const CodeLists& lists, Instant now);

private:
    template <typename T> static std::vector<T> recordsIn(const std::vector<std::string>& documents)
    {
        std::vector<T> out(documents.size());
        for (std::size_t i = 0; i < documents.size(); ++i)
            json::fromColumn(documents[i], out[i]);
        return out;
    }

    std::vector<std::string> documents(const access::Grant& grant, const Filter& filter, const PageRequest& page);
    std::vector<std::string> document(const access::Grant& grant, api::RecordType type, const Id& id);
    std::map<Id, Standing> standing(std::span<const Candidate> candidates);
    void keepHistory(std::span<const Id> replaced, Instant now);

    sql::Session& sql_;
};

/// Where a list goes on after this record.
[[nodiscard]] std::vector<std::string> recordPosition(const Record& last);

} // namespace careway::records
