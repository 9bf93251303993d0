#pragma once

#include "core/digest.hpp"
#include "core/error.hpp"
#include "core/time.hpp"
#include "models/claim.hpp"
#include "models/condition.hpp"
#include "models/encounter.hpp"
#include "models/medication_fill.hpp"
#include "models/new_record.hpp"
#include "models/observation.hpp"
#include "models/procedure.hpp"
#include "models/record_outcome.hpp"
#include "models/record_type.hpp"
#include "records/label.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace careway::records {

/// One record of any type.
using Record = std::variant<api::Encounter, api::Condition, api::Procedure, api::Observation, api::MedicationFill, api::Claim>;

/// The id of a record, from where it comes from and what it is called there: taken in twice, it is still one.
[[nodiscard]] Id recordId(std::string_view source, api::RecordType type, std::string_view sourceId);

/// When a record began and ended, with the names of the members that say so.
struct Period {
    Instant from;
    std::optional<Instant> to;
    std::string_view fromName, toName;
};

[[nodiscard]] Period periodOf(const Record& record);
[[nodiscard]] api::RecordType typeOf(const Record& record);
/// Its kind as the contract spells it.
[[nodiscard]] std::string kindOf(const Record& record);

struct PlacedCoding {
    std::string at; // "/coding"
    const api::Coding* coding;
};
[[nodiscard]] std::vector<PlacedCoding> codingsOf(const Record& record);

/// The name of the block that holds a type in a batch: "medicationFill".
[[nodiscard]] std::string_view blockOf(api::RecordType type);

/// A record on its way in, at version 1. Its labels and its source's program are as the source says, until label() says the rest.
struct Candidate {
    Record record;
    bool correction = false; // may take the place of another content
};

/// The record of an item; nothing if the block that its type names is not there, or another one is.
[[nodiscard]] std::optional<Candidate> candidateFrom(
    const api::NewRecord& asked, const std::string& source, const Id& memberId, Instant now);

/// Everything of a record that breaks a rule: an unknown system, an end before the start, a start in the future. The places begin with
/// `within`.
[[nodiscard]] std::vector<Violation> breaches(const Record& record, const CodeLists& lists, Instant now, std::string_view within);

/// SHA-256 of what the source says, whatever the house adds to it.
[[nodiscard]] Digest contentOf(const Candidate& candidate);

/// A record as it is kept, with what its labels are judged by.
struct KeptRecord {
    Record record;
    Protection said; // by its source
    Digest content{}; // contentOf() when it came
};

/// As the source says, if nobody has labelled it yet.
[[nodiscard]] Protection protectionOf(const Record& record);

/// What the source said of a record that was labelled when that was not kept beside it: what gives the content that came. What cannot be
/// told apart counts as said.
[[nodiscard]] Protection saidOnce(const Record& labelled, const Digest& content);

/// Labels a record by what its source said and by the lists. A source that does not say whether it is a program is what the lists know of
/// it, from the day on which the record began to the day on which the plan first got it.
void label(Record& record, const Protection& said, const CodeLists& lists);

/// What is there under a candidate's id.
struct Standing {
    Id id;
    std::int64_t version = 0;
    Digest content{};
    Instant createdAt;
};

/// What becomes of a candidate beside what is there. Another content is refused unless it is a correction.
[[nodiscard]] api::RecordOutcome outcomeOf(const Candidate& candidate, const Digest& content, const Standing* standing);

} // namespace careway::records
