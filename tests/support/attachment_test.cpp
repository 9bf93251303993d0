#include "support/attachment_test.hpp"

#include "core/digest.hpp"

namespace careway {

Id AttachmentTest::asked(const api::Member& member, api::AuthorizationState state, const access::Protection& protection)
{
    const auto id = newId(now());
    putRequest(owner(), {id, member.id, hospitalId_, state, protection}, now());
    return id;
}

std::string AttachmentTest::announcing(
    std::string_view bytes, const std::string& mediaType, const std::string& name, const std::string& document)
{
    return R"({"name":")" + name + R"(","document":")" + document + R"(","mediaType":")" + mediaType + R"(","sizeBytes":)"
        + std::to_string(bytes.size()) + R"(,"sha256":")" + hex(sha256(bytes)) + "\"}";
}

api::Attachment AttachmentTest::announced(
    const Id& authorization, const std::string& by, std::string_view bytes, const std::string& mediaType, const std::string& name)
{
    const auto reply = post(under(authorization), by, announcing(bytes, mediaType, name));
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Attachment>();
}

Reply AttachmentTest::put(const api::Attachment& attachment, const std::string& by, const std::string& bytes, Headers headers)
{
    headers.push_back("Content-Type: " + attachment.mediaType);
    return ask("PUT", at(attachment) + "/content", by, bytes, std::move(headers));
}

std::int64_t AttachmentTest::pieces() { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM attachment_piece").value(); }

} // namespace careway
