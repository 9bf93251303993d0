#include "prior_authorizations/notice.hpp"

#include "core/text.hpp"
#include "letters/letter.hpp"
#include "providers/directory.hpp"
#include "timeline/event.hpp"

#include <cstdio>
#include <set>

namespace careway::prior_authorizations {

namespace {

std::string amountOf(const api::Amount& amount)
{
    char value[32];
    std::snprintf(value, sizeof value, "%g", amount.value);
    return std::string(value) + ' ' + amount.unit;
}

std::string courseOf(const std::optional<api::Amount>& quantity, const std::optional<Date>& from, const std::optional<Date>& to,
    const std::optional<std::string>& until)
{
    std::string out;
    if (quantity) out += amountOf(*quantity);
    if (from) out += (out.empty() ? "" : ", ") + text(*from);
    if (to) out += " - " + text(*to);
    if (until) out += " - " + *until;
    return out;
}

void line(std::string& out, const api::AuthorizationItem& item, const std::string& course)
{
    out += (out.empty() ? "- " : "\n- ") + item.service.display + (course.empty() ? "" : ": " + course);
}

} // namespace

std::string askedIn(const api::PriorAuthorization& authorization)
{
    std::string out;
    for (const auto& item : authorization.items)
        line(out, item, courseOf(item.quantity, item.startsOn, item.endsOn, std::nullopt));
    return out;
}

std::string authorizedIn(const api::PriorAuthorization& authorization)
{
    std::string out;
    for (const auto& item : authorization.items) {
        if (!item.decision) continue;
        const auto& course = item.authorized;
        line(out, item, course ? courseOf(course->quantity, course->startsOn, course->endsOn, course->endsWhen) : "-");
    }
    return out;
}

std::string reasonsIn(const api::PriorAuthorization& authorization)
{
    std::set<std::string> said;
    std::string out;
    for (const auto& item : authorization.items) {
        if (!item.decision || !item.decision->reason) continue;
        auto each = item.decision->reason->text;
        if (item.decision->criterion) each += " (" + *item.decision->criterion + ')';
        if (said.insert(each).second) out += (out.empty() ? "" : "\n") + each;
    }
    return out;
}

Id tell(sql::Session& session, const access::Caller& by, const Entry& entry, const std::string& what, Instant now)
{
    const auto& authorization = entry.authorization;
    timeline::Event event{"authorization." + what, authorization.memberId, entry.protection.labels};
    event.subjectId = authorization.id;
    event.detail = authorization.items.empty() ? "" : firstCharacters(authorization.items.front().service.display, 200);
    event.source = entry.protection.source;
    event.basis = entry.protection.basis;
    return timeline::tell(session, by, event, now);
}

void write(access::Gate& gate, sql::Session& session, const Entry& entry, const std::string& what, const letters::Fields& fields,
    const Id& causeId, Instant now)
{
    const auto& authorization = entry.authorization;
    letters::Draft draft;
    draft.code = "authorization-" + what + "-member";
    draft.memberId = draft.recipientId = authorization.memberId;
    draft.recipient = api::CommunicationRecipientKind::member;
    draft.causeId = causeId;
    draft.labels = entry.protection.labels;
    draft.fields = fields;
    letters::write(gate, session, draft, now);
    const auto requester = providers::nameOf(session, authorization.requesterId);
    if (!requester) return; // the member asked themselves
    draft.code = "authorization-" + what + "-provider";
    draft.recipient = api::CommunicationRecipientKind::provider;
    draft.recipientId = authorization.requesterId;
    draft.recipientName = *requester;
    draft.answersRecipient = true;
    letters::write(gate, session, draft, now);
}

} // namespace careway::prior_authorizations
