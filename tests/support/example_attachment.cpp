#include "support/example_attachment.hpp"

#include "attachments/attachment.hpp"
#include "attachments/attachment_store.hpp"
#include "core/digest.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"
#include "records/protection.hpp"

namespace careway {

namespace {

using api::AuthorizationState;

api::AuthorizationItem imaging(AuthorizationState state, Instant now)
{
    api::AuthorizationItem out;
    out.sequence = 1;
    out.service = {"http://www.ama-assn.org/go/cpt", "73721", "MRI of a joint of the leg"};
    out.quantity = api::Amount{1, "study"};
    out.startsOn = parseDate("2026-11-30");
    out.endsOn = parseDate("2027-01-31");
    if (state != AuthorizationState::decided) return out;
    out.state = api::AuthorizationItemState::approved;
    out.authorized = api::AuthorizedCourse{out.quantity, out.startsOn, out.endsOn, std::nullopt};
    out.decision.emplace().decidedAt = now;
    return out;
}

void submit(api::PriorAuthorization& it, const RequestFor& request, Instant now)
{
    it.lineOfBusiness = api::LineOfBusiness::medicareAdvantage;
    it.receivedAt = now;
    if (request.state == AuthorizationState::decided) it.decidedAt = now;
    if (request.holder) it.holder = api::CaseHolder{*request.holder, now + std::chrono::hours(1)};
    if (request.peersAsked) it.peerToPeer.emplace_back().askedAt = now;
    if (request.expeditingAsked)
        it.expediting = api::Expediting{now, api::AuthorizationAsker::member, "It hurts", std::nullopt, std::nullopt, std::nullopt};
}

} // namespace

void putRequest(sql::Session& session, const RequestFor& request, Instant now)
{
    prior_authorizations::Entry entry;
    auto& it = entry.authorization;
    it.id = request.id;
    it.version = 1;
    it.memberId = request.memberId;
    it.requesterId = request.requesterId;
    it.kind = api::AuthorizationKind::medicalService;
    it.state = request.state;
    it.items = {imaging(request.state, now)};
    it.diagnoses = {{"http://hl7.org/fhir/sid/icd-10-cm", "M25.561", "Pain in right knee"}};
    it.labels = records::spelled(request.protection.labels);
    it.createdAt = it.updatedAt = now;
    if (request.state != AuthorizationState::draft) submit(it, request, now);
    entry.protection = request.protection;
    prior_authorizations::PriorAuthorizationStore{session}.insert(entry);
}

Id putDocument(sql::Session& session, const RequestFor& request, const api::NewAttachment& document, std::string_view bytes, Instant now)
{
    attachments::AttachmentStore store{session};
    auto it = attachments::announced(document, newId(now), request.memberId, request.id, now);
    store.insert(it);
    if (bytes.empty()) return it.id;
    it = attachments::stored(std::move(it), now).value();
    store.store(it, bytes);
    return it.id;
}

api::NewAttachment announcing(std::string_view bytes)
{
    return {"notes.txt", "clinical-notes", "text/plain", std::ssize(bytes), hex(sha256(bytes))};
}

} // namespace careway
