#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

/// What happened with a member, who did it, and what brought it about.
namespace careway::timeline {

struct Event {
    std::string kind; // "enrollment.opted-in": db/reference/event_words.csv has its words
    Id memberId;
    access::Labels labels = 0; // what it says of the member
    std::string program{}; // its code; empty: of none
    std::optional<Id> enrollmentId{}, subjectId{}; // the task, letter, assessment, stay that it is about
    std::optional<Id> causeId{}; // what brought it about: a referral, a stay, another event
    std::string detail{}; // what its words name beside the program; at most 200 characters, never a note of somebody's
    access::Source source = access::Source::unknown; // where what it tells came from, and why the plan has it, when others said it
    access::Basis basis = access::Basis::operations;
};

/// Writes it down in the transaction of what it tells of. Its id can be the cause of what follows.
Id tell(sql::Session& session, const access::Caller& by, const Event& event, Instant now);

} // namespace careway::timeline
