#include "letters/letter.hpp"

#include "access/grant.hpp"
#include "json/column.hpp"
#include "letters/communication_store.hpp"
#include "members/profile.hpp"
#include "own_choices/preference.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::letters {

namespace {

using api::CommunicationRecipientKind;

// As whom the recipient would read it.
access::Caller readerOf(CommunicationRecipientKind kind, const Id& recipientId)
{
    access::Caller out;
    switch (kind) {
    case CommunicationRecipientKind::member:
        out.role = access::Role::member;
        out.memberId = recipientId;
        break;
    case CommunicationRecipientKind::provider:
        out.role = access::Role::provider;
        out.providerId = recipientId;
        break;
    case CommunicationRecipientKind::supporter: // not known by an account: a letter to them has the plan's own decision before it
        throw std::logic_error("no letter goes to a supporter yet");
    }
    return out;
}

// By the rule of the treatment relation, which those have who get letters.
std::string whatWouldOpen(const access::Policy& policy, const access::Protection& content)
{
    std::string out;
    for (unsigned each = 0; each <= static_cast<unsigned>(access::Label::general); ++each) {
        const auto label = static_cast<access::Label>(each);
        if ((content.labels & bitOf(label)) == 0) continue;
        const auto* rule = policy.rule(access::Relation::treatment, label, content.source, content.basis);
        if (rule == nullptr || rule->needs != access::Needs::release) continue;
        for (const auto& kind : rule->kinds)
            out += (out.empty() ? "" : ", ") + kind;
    }
    return out.empty() ? "Its recipient has no treatment relationship with the member."
                       : "It would go out with a treatment relationship and a release to its recipient that names: " + out + '.';
}

bool neverPushed(const api::Program& program, CommunicationRecipientKind to)
{
    const auto& contact = program.contact;
    return (to == CommunicationRecipientKind::member ? contact.memberPush : contact.providerPush) == api::Permission::never;
}

// Why a letter does not go out; empty when it does.
std::string obstacle(access::Gate& gate, sql::Session& session, const Draft& draft, bool mandatory)
{
    if (draft.program != nullptr && neverPushed(*draft.program, draft.recipient))
        return "The program never writes to them of its own accord.";
    if (!mandatory && draft.program != nullptr) {
        const auto last = own_choices::lastSaid(session, draft.memberId, draft.program->code);
        if (last && last->state == api::PreferenceState::optedOut) return "The member has opted out of the program.";
    }
    const auto content = access::ownWork(draft.labels);
    if (draft.answersRecipient) return {};
    if (!gate.mayDisclose(readerOf(draft.recipient, draft.recipientId), draft.memberId, content))
        return whatWouldOpen(gate.policy(), content);
    return {};
}

bool has(const members::Profile& profile, api::ContactSystem system)
{
    return std::any_of(profile.contacts.begin(), profile.contacts.end(), [&](const auto& each) { return each.system == system; });
}

// By e-mail for a member who likes that best and has an address; everything else goes by post.
api::CommunicationChannel channelOf(const Draft& draft, const members::Profile& profile)
{
    const bool likes = !profile.channels.empty() && profile.channels.front() == api::Channel::email;
    return draft.recipient == CommunicationRecipientKind::member && likes && has(profile, api::ContactSystem::email)
        ? api::CommunicationChannel::email
        : api::CommunicationChannel::post;
}

Fields fieldsOf(const Draft& draft, const members::Profile& profile)
{
    auto out = draft.fields;
    out["memberName"] = profile.name();
    out["recipientName"] = draft.recipient == CommunicationRecipientKind::member ? profile.name() : draft.recipientName;
    if (draft.program != nullptr) out["programName"] = draft.program->name;
    return out;
}

} // namespace

Written write(access::Gate& gate, sql::Session& session, const Draft& draft, Instant now)
{
    CommunicationStore store{session};
    const auto letter = store.templateOn(draft.code, dayOf(now));
    if (!letter || letter->recipient != draft.recipient)
        throw std::logic_error("there is no letter " + draft.code + " for such a recipient");
    const auto profile = members::profileOf(session, access::Grant::system("writing a letter"), draft.memberId).value();
    const auto language = draft.recipient == CommunicationRecipientKind::member ? profile.languageOf(languagesOf(*letter)) : "en";
    auto text = filled(*letter, language, fieldsOf(draft, profile)); // before it is decided: a field that is missing is a fault either way
    Entry entry;
    auto& out = entry.communication;
    out.id = newId(now);
    out.version = 1;
    out.memberId = draft.memberId;
    out.template_ = draft.code;
    out.language = language;
    out.channel = channelOf(draft, profile);
    out.recipient = {
        draft.recipient, draft.recipientId, draft.recipient == CommunicationRecipientKind::member ? profile.name() : draft.recipientName};
    if (draft.program != nullptr) out.program = draft.program->code;
    out.enrollmentId = draft.enrollmentId;
    out.createdAt = out.updatedAt = now;
    out.subject = std::move(text.subject);
    const auto why = obstacle(gate, session, draft, letter->mandatory);
    if (why.empty()) {
        out.state = api::CommunicationState::queued;
        out.body = std::move(text.body);
        entry.dueAt = now;
    } else {
        out.state = api::CommunicationState::withheld;
        out.withheld = why;
    }
    entry.causeId = draft.causeId;
    entry.labels = draft.labels;
    entry.mandatory = letter->mandatory;
    entry.answersRecipient = draft.answersRecipient;
    store.insert(entry);
    return {out.id, why};
}

bool mayHave(access::Gate& gate, const api::Communication& letter, access::Labels labels, bool answersRecipient)
{
    return answersRecipient
        || gate.mayDisclose(readerOf(letter.recipient.kind, letter.recipient.partyId), letter.memberId, access::ownWork(labels));
}

void stop(sql::Session& session, const Id& memberId, const std::string& program, Instant now)
{
    CommunicationStore{session}.cancel(memberId, program, now);
}

} // namespace careway::letters
