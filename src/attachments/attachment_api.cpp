#include "attachments/attachment_api.hpp"

#include "access/witness.hpp"
#include "attachments/attachment.hpp"
#include "attachments/attachment_store.hpp"
#include "core/version.hpp"
#include "prior_authorizations/visibility.hpp"
#include "records/disclosure.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

namespace careway::attachments {

namespace {

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "attachments/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

// Who sees an authorization sees what is attached to it.
std::string seenBy(const Work& work, const access::Sight& sight) { return prior_authorizations::seenBy(work.policy, work.caller(), sight); }

void mustBeAtWork(const Work& work, const access::Sight& sight, const Owner& owner)
{
    if (!prior_authorizations::mayAct(work.caller(), sight, owner.requesterId, owner.protection))
        refuse(Error::Kind::forbidden, "attachments/to-read-only", "What is opened in an emergency is for reading.");
}

void mustBeOpen(const Owner& owner)
{
    if (!owner.open)
        refuse(Error::Kind::conflict, "attachments/authorization-closed", "What is decided or withdrawn takes no documents any more.");
}

// As the audit tells it, with what must travel along.
std::optional<api::DisclosureNotice> show(Work& work, const access::Sight& sight, const Owner& owner, std::size_t documents)
{
    access::Witness witness(sight);
    std::optional<api::DisclosureNotice> out;
    for (std::size_t i = 0; i < documents; ++i)
        if (const auto path = witness.sawOrOwn(owner.protection))
            out = records::noticeFor(*path, owner.protection, work.policy.redisclosure());
    witness.tell(work.trail());
    return out;
}

struct Seen {
    access::Sight sight;
    Entry entry;
};

Seen seen(Work& work, const Id& id)
{
    auto sight = work.gate.sightOf(work.caller(), "attachment", id);
    auto entry = found(AttachmentStore{work.sql}.find(seenBy(work, sight), id));
    return {std::move(sight), std::move(entry)};
}

void tell(Work& work, const Entry& entry)
{
    timeline::Event event{"authorization.document-attached", entry.owner.memberId, entry.owner.protection.labels};
    event.subjectId = entry.owner.id;
    event.detail = entry.attachment.document;
    event.source = entry.owner.protection.source;
    event.basis = entry.owner.protection.basis;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

} // namespace

AttachmentsOperations::ListAttachmentsAnswer AttachmentsOperations::listAttachments(Work& work, const ListAttachments& request)
{
    const auto& id = request.priorAuthorizationId;
    const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", id);
    AttachmentStore store{work.sql};
    const auto owner = found(store.owner(seenBy(work, sight), id));
    const auto path = "/v1/prior-authorizations/" + id.text() + "/attachments", mark = path + '\n' + work.caller().identity();
    auto page = store.list(seenBy(work, sight), id, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListAttachmentsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    const auto notice = show(work, sight, owner, page.items.size());
    for (auto& each : page.items) {
        out.body.items.push_back(standing(std::move(each), work.now));
        out.body.items.back().disclosure = notice;
    }
    return out;
}

AttachmentsOperations::CreateAttachmentAnswer AttachmentsOperations::createAttachment(Work& work, const CreateAttachment& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", request.priorAuthorizationId);
    AttachmentStore store{work.sql};
    const auto owner = found(store.lockOwner(seenBy(work, sight), request.priorAuthorizationId)); // two at once must not overfill it
    work.concerns(owner.memberId);
    mustBeAtWork(work, sight, owner);
    mustBeOpen(owner);
    must(check(request.body, store.held(owner.id, work.now)));
    CreateAttachmentAnswer out;
    out.body = announced(request.body, work.newId(), owner.memberId, owner.id, work.now);
    store.insert(out.body);
    out.location = "/v1/attachments/" + out.body.id.text();
    out.eTag = etagOf(out.body.version);
    return out;
}

AttachmentsOperations::GetAttachmentAnswer AttachmentsOperations::getAttachment(Work& work, const GetAttachment& request)
{
    auto [sight, entry] = seen(work, request.attachmentId);
    GetAttachmentAnswer out;
    out.body = standing(std::move(entry.attachment), work.now);
    out.body.disclosure = show(work, sight, entry.owner, 1);
    out.eTag = etagOf(out.body.version);
    return out;
}

AttachmentsOperations::GetAttachmentContentAnswer AttachmentsOperations::getAttachmentContent(
    Work& work, const GetAttachmentContent& request)
{
    const auto [sight, entry] = seen(work, request.attachmentId);
    const auto& attachment = entry.attachment;
    if (attachment.state != api::AttachmentState::stored)
        refuse(Error::Kind::conflict, "attachments/no-content", "It was announced; its bytes are not here.");
    GetAttachmentContentAnswer out;
    if (const auto notice = show(work, sight, entry.owner, 1)) out.disclosureNotice = notice->notice;
    out.contentDisposition = dispositionOf(attachment);
    out.contentType = attachment.mediaType;
    out.body = AttachmentStore{work.sql}.content(attachment.id, static_cast<std::size_t>(attachment.sizeBytes));
    return out;
}

AttachmentsOperations::PutAttachmentContentAnswer AttachmentsOperations::putAttachmentContent(
    Work& work, const PutAttachmentContent& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "attachment", request.attachmentId);
    AttachmentStore store{work.sql};
    auto entry = found(store.lock(seenBy(work, sight), request.attachmentId));
    work.concerns(entry.owner.memberId);
    mustBeAtWork(work, sight, entry.owner);
    must(matches(entry.attachment, request.body.type, request.body.content));
    if (entry.attachment.state != api::AttachmentState::stored) {
        mustBeOpen(entry.owner);
        entry.attachment = must(stored(std::move(entry.attachment), work.now));
        store.store(entry.attachment, request.body.content);
        tell(work, entry);
    }
    PutAttachmentContentAnswer out;
    out.body = std::move(entry.attachment);
    out.eTag = etagOf(out.body.version);
    return out;
}

} // namespace careway::attachments
