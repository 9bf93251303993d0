#pragma once

#include "access/gate.hpp"
#include "letters/template.hpp"
#include "models/communication.hpp"
#include "models/program.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

/// What other capabilities need of letters and notices: to write one, and to stop those of a program.
namespace careway::letters {

struct Draft {
    std::string code; // of the template
    Id memberId; // about whom it is
    api::CommunicationRecipientKind recipient{};
    Id recipientId; // the member, the provider, the supporter
    std::string recipientName;
    Id causeId; // the event for which it is written: one letter a cause, template and recipient
    access::Labels labels = 0; // what it says of the member
    const api::Program* program = nullptr; // whose letter it is; its rule of contact and the member's word on it hold
    std::optional<Id> enrollmentId{};
    bool answersRecipient = false; // it answers what its recipient asked themselves: what it says of the member they know
    Fields fields{}; // beside memberName, recipientName and programName, which are filled in
};

struct Written {
    Id id;
    std::string withheld; // why it does not go out; empty when it does
};

/// Writes it into the outbox, in the transaction of its cause. A letter that its recipient may not have (the access decision, the program's
/// rule of contact, the member's opting out) is kept as withheld, without its text.
Written write(access::Gate& gate, sql::Session& session, const Draft& draft, Instant now);

/// Whether the recipient of a letter may have it now.
[[nodiscard]] bool mayHave(access::Gate& gate, const api::Communication& letter, access::Labels labels, bool answersRecipient);

/// Stops what of a program is still to go out to or about a member, but for what is mandatory. What is being sent just now is waited for.
void stop(sql::Session& session, const Id& memberId, const std::string& program, Instant now);

} // namespace careway::letters
