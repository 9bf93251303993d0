#include "appeals/notice.hpp"

#include "core/text.hpp"
#include "core/zone.hpp"
#include "letters/letter.hpp"
#include "members/profile.hpp"
#include "providers/directory.hpp"
#include "timeline/event.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

letters::Draft draftOf(const Entry& entry, const std::string& code, const letters::Fields& fields, const Id& causeId)
{
    letters::Draft out;
    out.code = code;
    out.memberId = out.recipientId = std::visit([](const auto& each) { return each.memberId; }, entry.of);
    out.recipient = api::CommunicationRecipientKind::member;
    out.causeId = causeId;
    out.labels = entry.protection.labels;
    out.fields = fields;
    return out;
}

} // namespace

std::string servicesIn(const api::Appeal& appeal, const api::PriorAuthorization& authorization)
{
    std::string out;
    for (const auto& item : authorization.items)
        if (std::find(appeal.sequences.begin(), appeal.sequences.end(), item.sequence) != appeal.sequences.end())
            out += (out.empty() ? "- " : "\n- ") + item.service.display;
    return out;
}

std::string dayOfPlan(const std::optional<Instant>& moment) { return moment ? text(localTime(*moment, members::planZone).day) : "-"; }

Id tell(
    sql::Session& session, const access::Caller& by, const Entry& entry, const std::string& what, const std::string& detail, Instant now)
{
    const bool appeal = std::holds_alternative<api::Appeal>(entry.of);
    timeline::Event event{(appeal ? "appeal." : "grievance.") + what, std::visit([](const auto& each) { return each.memberId; }, entry.of),
        entry.protection.labels};
    event.subjectId = std::visit([](const auto& each) { return each.id; }, entry.of);
    event.detail = firstCharacters(detail, 200);
    event.source = entry.protection.source;
    event.basis = entry.protection.basis;
    return timeline::tell(session, by, event, now);
}

void writeMember(access::Gate& gate, sql::Session& session, const Entry& entry, const std::string& code, const letters::Fields& fields,
    const Id& causeId, Instant now)
{
    letters::write(gate, session, draftOf(entry, code + "-member", fields, causeId), now);
}

void writeRequester(access::Gate& gate, sql::Session& session, const Entry& entry, const api::PriorAuthorization& authorization,
    const std::string& code, const letters::Fields& fields, const Id& causeId, Instant now)
{
    const auto name = providers::nameOf(session, authorization.requesterId);
    if (!name) return; // the member asked themselves
    auto draft = draftOf(entry, code + "-provider", fields, causeId);
    draft.recipient = api::CommunicationRecipientKind::provider;
    draft.recipientId = authorization.requesterId;
    draft.recipientName = *name;
    draft.answersRecipient = true;
    letters::write(gate, session, draft, now);
}

} // namespace careway::appeals
