#include "support/example_attachment.hpp"

#include "attachments/attachment.hpp"
#include "attachments/attachment_store.hpp"
#include "core/digest.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"

namespace careway {

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
    it.createdAt = it.updatedAt = now;
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
