// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/attachments_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AttachmentsApi::CreateAttachment readCreateAttachment(const http::Request& in)
{
    http::Parameters from(in);
    AttachmentsApi::CreateAttachment out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateAttachment(const AttachmentsApi::CreateAttachmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AttachmentsApi::GetAttachment readGetAttachment(const http::Request& in)
{
    http::Parameters from(in);
    AttachmentsApi::GetAttachment out;
    from.path("attachmentId", out.attachmentId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetAttachment(const AttachmentsApi::GetAttachmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AttachmentsApi::GetAttachmentContent readGetAttachmentContent(const http::Request& in)
{
    http::Parameters from(in);
    AttachmentsApi::GetAttachmentContent out;
    from.path("attachmentId", out.attachmentId, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetAttachmentContent(AttachmentsApi::GetAttachmentContentAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    http::addHeader(out, "Content-Disposition", in.contentDisposition);
    http::addHeader(out, "Disclosure-Notice", in.disclosureNotice);
    return out;
}

AttachmentsApi::ListAttachments readListAttachments(const http::Request& in)
{
    http::Parameters from(in);
    AttachmentsApi::ListAttachments out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAttachments(const AttachmentsApi::ListAttachmentsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AttachmentsApi::PutAttachmentContent readPutAttachmentContent(const http::Request& in)
{
    http::Parameters from(in);
    AttachmentsApi::PutAttachmentContent out;
    from.path("attachmentId", out.attachmentId, json::Any{});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPutAttachmentContent(const AttachmentsApi::PutAttachmentContentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, AttachmentsApi& api)
{
    routes.single(
        operations::createAttachment, readCreateAttachment,
        [&api](Work& work, const auto& request) { return api.createAttachment(work, request); }, answerCreateAttachment);
    routes.single(
        operations::getAttachment, readGetAttachment, [&api](Work& work, const auto& request) { return api.getAttachment(work, request); },
        answerGetAttachment);
    routes.single(
        operations::getAttachmentContent, readGetAttachmentContent,
        [&api](Work& work, const auto& request) { return api.getAttachmentContent(work, request); }, answerGetAttachmentContent);
    routes.single(
        operations::listAttachments, readListAttachments,
        [&api](Work& work, const auto& request) { return api.listAttachments(work, request); }, answerListAttachments);
    routes.single(
        operations::putAttachmentContent, readPutAttachmentContent,
        [&api](Work& work, const auto& request) { return api.putAttachmentContent(work, request); }, answerPutAttachmentContent);
}

} // namespace careway::api
