#pragma once

#include "models/attachment.hpp"
#include "support/example_attachment.hpp"
#include "support/stay_test.hpp"

#include <string>
#include <string_view>

namespace careway {

/// Members with requests for authorization, to which documents are attached.
class AttachmentTest : public StayTest {
protected:
    /// A request of the hospital's for a member.
    Id asked(const api::Member& member, api::AuthorizationState state = api::AuthorizationState::pended,
        const access::Protection& protection = {0, access::Source::notPart2, access::Basis::payment});

    static std::string under(const Id& authorization) { return "/v1/prior-authorizations/" + authorization.text() + "/attachments"; }
    static std::string at(const api::Attachment& attachment) { return "/v1/attachments/" + attachment.id.text(); }
    using StayTest::at;

    /// What announces these bytes.
    static std::string announcing(std::string_view bytes, const std::string& mediaType = "text/plain",
        const std::string& name = "notes.txt", const std::string& document = "clinical-notes");
    api::Attachment announced(const Id& authorization, const std::string& by, std::string_view bytes,
        const std::string& mediaType = "text/plain", const std::string& name = "notes.txt");
    /// createAttachment, putAttachmentContent and getAttachmentContent.
    Reply put(const api::Attachment& attachment, const std::string& by, const std::string& bytes, Headers headers = {});
    Reply download(const api::Attachment& attachment, const std::string& by) { return get(at(attachment) + "/content", by); }

    /// How many pieces of documents the database holds.
    static std::int64_t pieces();
};

} // namespace careway
