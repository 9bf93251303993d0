#pragma once

#include "models/new_record_batch.hpp"
#include "models/record_batch_result.hpp"
#include "records/record.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace careway::records {

/// Tells whose an item is; nothing for a member that the plan does not have.
using FindMember = std::function<std::optional<Id>(const api::NewRecord&)>;

/// A batch on its way in: what can be taken, and what is wrong with the rest, each item answering for itself.
class Batch {
public:
    Batch(const api::NewRecordBatch& asked, const FindMember& memberOf, const CodeLists& lists, Instant now);

    [[nodiscard]] std::vector<Candidate>& candidates() { return candidates_; }

    /// Whose records they are, and how many of each.
    [[nodiscard]] std::map<Id, std::int64_t> members() const;

    /// The answer, once it is known what became of each candidate.
    [[nodiscard]] api::RecordBatchResult result(std::span<const api::RecordOutcome> outcomes) &&;

private:
    void take(std::size_t item, const api::NewRecord& asked, const FindMember& memberOf, const CodeLists& lists, Instant now);
    void refuse(std::size_t item, std::vector<Violation> violations);
    void refuse(std::size_t item, std::string_view at, std::string_view code, std::string_view detail);

    std::string source_;
    api::RecordBatchResult result_;
    std::vector<Candidate> candidates_;
    std::vector<std::size_t> places_; // of the candidates among the items
    std::set<Id> seen_;
};

} // namespace careway::records
