#include "letters/communication_api.hpp"

#include "access/witness.hpp"
#include "core/digest.hpp"
#include "core/version.hpp"
#include "letters/communication_store.hpp"
#include "work/work.hpp"

namespace careway::letters {

namespace {

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "letters/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

// Staff sees all that went out or was withheld; everybody else what was written to them, the member through whom stands for them too.
std::string seenBy(const Work& work, const access::Sight& sight)
{
    const auto& caller = work.caller();
    if (caller.role == access::Role::careManager) return sight.predicate("t");
    const auto whose = access::standsAsMember(caller) ? sight.memberId().value_or(Id{}) : caller.party();
    return '(' + sight.predicate("t") + " OR t.answers_recipient) AND t.state <> 'withheld' AND t.recipient_id = X'" + hex(whose.bytes)
        + '\'';
}

// Blind or not, it is then looked for all the same: what is hidden costs what is not there.
access::Sight sightOf(Work& work, const Id& communicationId) { return work.gate.sightOf(work.caller(), "communication", communicationId); }

void saw(Work& work, const access::Sight& sight, std::span<const Entry> entries)
{
    access::Witness witness(sight);
    for (const auto& each : entries)
        static_cast<void>(witness.sawOrOwn(access::ownWork(each.labels)));
    witness.tell(work.trail());
}

template <typename Answer> Answer answered(const api::Communication& letter)
{
    Answer out;
    out.eTag = etagOf(letter.version);
    out.body = letter;
    return out;
}

} // namespace

CommunicationsOperations::ListCommunicationsAnswer CommunicationsOperations::listCommunications(
    Work& work, const ListCommunications& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    const auto mark = "/v1/communications\n" + request.memberId.text() + '\n' + work.caller().identity();
    const auto page = CommunicationStore{work.sql}.list(
        seenBy(work, sight), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListCommunicationsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().communication.id.text()}}, mark);
        out.link = nextLink(
            "/v1/communications", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    saw(work, sight, page.items);
    for (const auto& each : page.items)
        out.body.items.push_back(each.communication);
    return out;
}

CommunicationsOperations::GetCommunicationAnswer CommunicationsOperations::getCommunication(Work& work, const GetCommunication& request)
{
    const auto sight = sightOf(work, request.communicationId);
    const auto entry = found(CommunicationStore{work.sql}.find(seenBy(work, sight), request.communicationId));
    saw(work, sight, {&entry, 1});
    return answered<GetCommunicationAnswer>(entry.communication);
}

CommunicationsOperations::ReadCommunicationAnswer CommunicationsOperations::readCommunication(Work& work, const ReadCommunication& request)
{
    const auto sight = sightOf(work, request.communicationId);
    auto entry = found(CommunicationStore{work.sql}.lock(seenBy(work, sight), request.communicationId));
    auto& letter = entry.communication;
    work.concerns(letter.memberId);
    const bool own = access::standsAsMember(work.caller()) ? letter.recipient.partyId == letter.memberId
                                                           : letter.recipient.partyId == work.caller().party();
    if (!own) refuse(Error::Kind::forbidden, "letters/not-the-recipient", "Only its recipient marks a letter as read.");
    if (!letter.readAt) {
        letter.readAt = letter.updatedAt = work.now;
        ++letter.version;
        CommunicationStore{work.sql}.update(entry);
    }
    return answered<ReadCommunicationAnswer>(letter);
}

CommunicationsOperations::ListLetterTemplatesAnswer CommunicationsOperations::listLetterTemplates(Work& work, const ListLetterTemplates&)
{
    ListLetterTemplatesAnswer out;
    out.body.items = CommunicationStore{work.sql}.templatesOn(dayOf(work.now));
    return out;
}

} // namespace careway::letters
