#pragma once

#include "access/policy.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "models/communication_recipient.hpp"
#include "sql/session.hpp"

#include <string>
#include <string_view>

namespace careway {

/// The enrollment of the examples of coaching.
constexpr std::string_view exampleCoaching = "01a20e12-2580-7904-801c-721fd2f1b001";

/// Puts a member into the program of those examples: assessed, and led by somebody, who sees the member from then on.
void putIntoCoaching(sql::Session& session, const Id& memberId, const Id& enrollmentId, const Id& managerId, Instant now);

/// A letter as one is written, to be sent.
struct LetterTo {
    Id id, memberId;
    std::string code; // of its template
    api::CommunicationRecipient recipient;
    Id causeId;
    access::Labels labels = 0;
};
/// Puts it into the outbox; its id.
Id putLetter(sql::Session& session, const LetterTo& letter, Instant now);

} // namespace careway
