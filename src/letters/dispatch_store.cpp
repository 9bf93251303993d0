#include "letters/dispatch_store.hpp"

#include "access/grant.hpp"
#include "letters/communication_store.hpp"
#include "letters/letter.hpp"
#include "members/profile.hpp"
#include "own_choices/communication.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::letters {

namespace {

using api::CommunicationState;

// A minute after the first failure, then twice as long each time: the twelfth is after a day and a half.
constexpr int mostAttempts = 12;

// The same way that is asked of calls: what the member told in confidence goes before what the plan knows (45 CFR 164.522(b)).
void addressToMember(sql::Session& session, const Id& memberId, api::CommunicationChannel channel, Envelope& out)
{
    const auto reach = own_choices::howToReach(session, memberId);
    const auto profile = members::profileOf(session, access::Grant::system("sending a letter"), memberId).value();
    if (reach.address) out.address = reach.address;
    else if (!profile.addresses.empty()) out.address = profile.addresses.front();
    if (channel != api::CommunicationChannel::email) return;
    const auto mailbox = std::find_if(
        profile.contacts.begin(), profile.contacts.end(), [](const auto& each) { return each.system == api::ContactSystem::email; });
    if (reach.contact && reach.contact->system == api::ContactSystem::email) out.mailbox = reach.contact->value;
    else if (!reach.contact && !reach.address && mailbox != profile.contacts.end()) out.mailbox = mailbox->value;
}

Envelope envelopeOf(sql::Session& session, const api::Communication& letter)
{
    Envelope out;
    out.messageId = letter.id.text();
    out.recipient = letter.recipient.name;
    out.language = letter.language;
    out.subject = letter.subject;
    out.body = letter.body.value_or("");
    if (letter.recipient.kind == api::CommunicationRecipientKind::member) addressToMember(session, letter.memberId, letter.channel, out);
    return out;
}

void noteFailure(Entry& entry, Instant now)
{
    auto& letter = entry.communication;
    if (letter.attempts >= mostAttempts) {
        letter.state = CommunicationState::failed;
        entry.dueAt.reset();
        return;
    }
    entry.dueAt = now + std::chrono::minutes(1) * (1 << (letter.attempts - 1));
}

void handOver(const Outlets& outlets, const Envelope& envelope, Entry& entry, Instant now)
{
    auto& letter = entry.communication;
    try {
        (envelope.mailbox.empty() || outlets.mail == nullptr ? outlets.post : *outlets.mail).send(envelope);
        letter.state = CommunicationState::sent;
        letter.sentAt = now;
        entry.dueAt.reset();
    } catch (const std::runtime_error&) { // visible in the letter: its attempts and, at last, its state
        noteFailure(entry, now);
    }
}

} // namespace

bool sendOne(access::Gate& gate, sql::Session& session, const Outlets& outlets, Instant now)
{
    CommunicationStore store{session};
    sql::Transaction transaction(session);
    auto entry = store.lockDue(now);
    if (!entry) return false;
    auto& letter = entry->communication;
    ++letter.version;
    letter.updatedAt = now;
    if (mayHave(gate, letter, entry->labels, entry->answersRecipient)) {
        ++letter.attempts;
        handOver(outlets, envelopeOf(session, letter), *entry, now);
    } else {
        letter.state = CommunicationState::withheld;
        letter.withheld = "Its recipient may not have it any more.";
        letter.body.reset();
        entry->dueAt.reset();
    }
    store.update(*entry);
    transaction.commit();
    return true;
}

} // namespace careway::letters
