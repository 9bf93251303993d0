// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/attachment.hpp"
#include "models/attachment_page.hpp"
#include "models/new_attachment.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AttachmentsApi {
public:
    virtual ~AttachmentsApi() = default;

    struct CreateAttachment {
        Id priorAuthorizationId{};
        std::string idempotencyKey{};
        NewAttachment body{};
    };

    struct CreateAttachmentAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Attachment body{};
    };

    /// Announce a document.
    virtual CreateAttachmentAnswer createAttachment(Work& work, const CreateAttachment& request) = 0;

    struct GetAttachment {
        Id attachmentId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetAttachmentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Attachment body{};
    };

    /// Read about a document.
    virtual GetAttachmentAnswer getAttachment(Work& work, const GetAttachment& request) = 0;

    struct GetAttachmentContent {
        Id attachmentId{};
    };

    struct GetAttachmentContentAnswer {
        static constexpr int status = 200;
        std::string contentDisposition{};
        std::optional<std::string> disclosureNotice{};
        std::string contentType{};
        std::string body{};
    };

    /// Download a document.
    virtual GetAttachmentContentAnswer getAttachmentContent(Work& work, const GetAttachmentContent& request) = 0;

    struct ListAttachments {
        Id priorAuthorizationId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAttachmentsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AttachmentPage body{};
    };

    /// List what is attached.
    virtual ListAttachmentsAnswer listAttachments(Work& work, const ListAttachments& request) = 0;

    struct PutAttachmentContent {
        Id attachmentId{};
        http::Bytes body{};
    };

    struct PutAttachmentContentAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Attachment body{};
    };

    /// Send the bytes of a document.
    virtual PutAttachmentContentAnswer putAttachmentContent(Work& work, const PutAttachmentContent& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AttachmentsApi::CreateAttachment readCreateAttachment(const http::Request& in);
[[nodiscard]] http::Answer answerCreateAttachment(const AttachmentsApi::CreateAttachmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AttachmentsApi::GetAttachment readGetAttachment(const http::Request& in);
[[nodiscard]] http::Answer answerGetAttachment(const AttachmentsApi::GetAttachmentAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AttachmentsApi::GetAttachmentContent readGetAttachmentContent(const http::Request& in);
[[nodiscard]] http::Answer answerGetAttachmentContent(AttachmentsApi::GetAttachmentContentAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AttachmentsApi::ListAttachments readListAttachments(const http::Request& in);
[[nodiscard]] http::Answer answerListAttachments(const AttachmentsApi::ListAttachmentsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AttachmentsApi::PutAttachmentContent readPutAttachmentContent(const http::Request& in);
[[nodiscard]] http::Answer answerPutAttachmentContent(const AttachmentsApi::PutAttachmentContentAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AttachmentsApi& api);

} // namespace careway::api
