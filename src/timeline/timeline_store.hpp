#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>

namespace careway::timeline {

/// What happened, as it is kept, with its words in a language.
struct Happening {
    std::int64_t number = 0; // in the order in which they were written
    Id id;
    Instant at{};
    std::string kind, program, programName, words, detail, author; // who did it, in the words of the access log
    std::optional<Id> enrollmentId, subjectId;
    std::string labels, source, basis; // as the columns spell them
};

/// The words of a kind of event in a language.
struct EventWordRow {
    std::string kind, language, words;
};

class TimelineStore {
public:
    explicit TimelineStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of the member of the sight, the newest first; `after` holds the last one's number. What has no words in the language has the
    /// English.
    Page<Happening> list(const access::Sight& sight, std::string_view language, const PageRequest& page);

    /// Adds them, each in place of the row of the same kind and language.
    void put(std::span<const EventWordRow> words);

private:
    sql::Session& sql_;
};

} // namespace careway::timeline
