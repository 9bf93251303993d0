#include "models/attachment.hpp"
#include "support/authorization_test.hpp"
#include "support/example_attachment.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using ::testing::SizeIs;

/// What a request makes of what is attached to it (createAttachment, putAttachmentContent, submitPriorAuthorization).
class AttachedDocuments : public AuthorizationTest {
protected:
    api::Attachment attached(const Id& request, const std::string& document, const std::string& bytes)
    {
        const auto what = announcing(bytes);
        const auto reply = post("/v1/prior-authorizations/" + request.text() + "/attachments", physician(),
            R"({"name":"a.txt","document":")" + document + R"(","mediaType":"text/plain","sizeBytes":)" + std::to_string(bytes.size())
                + R"(,"sha256":")" + what.sha256 + "\"}");
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Attachment>();
    }
};

TEST_F(AttachedDocuments, AreNotMissingWhenARequestIsSubmittedOnceTheirBytesAreThere)
{
    const auto draft = drafted(physician(), forImaging(patient("CW1")));
    const auto lacking = asked(physician(), forImaging(patient("CW2", "medicare-advantage", "Ben")));
    ASSERT_THAT(lacking.missing, SizeIs(2)) << "a document and a question";
    const auto it = attached(draft.id, lacking.missing.front().code, "Seen on 12 November.");
    const auto put
        = ask("PUT", "/v1/attachments/" + it.id.text() + "/content", physician(), "Seen on 12 November.", {"Content-Type: text/plain"});
    ASSERT_EQ(put.status, 200) << put.body;
    const auto request = on(draft.id, "submit", physician()).as<api::PriorAuthorization>();
    ASSERT_THAT(request.missing, SizeIs(1));
    EXPECT_NE(request.missing.front().code, it.document);
}

TEST_F(AttachedDocuments, ThatAreOnlyAnnouncedAreMissing)
{
    const auto draft = drafted(physician(), forImaging(patient("CW1")));
    attached(draft.id, "clinical-notes", "Seen on 12 November.");
    EXPECT_THAT(on(draft.id, "submit", physician()).as<api::PriorAuthorization>().missing, SizeIs(2));
}

} // namespace

} // namespace careway
