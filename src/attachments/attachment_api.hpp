#pragma once

#include "operations/attachments_api.hpp"

namespace careway::attachments {

/// The operations on documents that are attached.
class AttachmentsOperations : public api::AttachmentsApi {
public:
    ListAttachmentsAnswer listAttachments(Work& work, const ListAttachments& request) override;
    CreateAttachmentAnswer createAttachment(Work& work, const CreateAttachment& request) override;
    GetAttachmentAnswer getAttachment(Work& work, const GetAttachment& request) override;
    GetAttachmentContentAnswer getAttachmentContent(Work& work, const GetAttachmentContent& request) override;
    PutAttachmentContentAnswer putAttachmentContent(Work& work, const PutAttachmentContent& request) override;
};

} // namespace careway::attachments
