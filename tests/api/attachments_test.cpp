#include "models/attachment_page.hpp"
#include "models/problem.hpp"
#include "support/attachment_test.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using api::AttachmentState;
using api::AuthorizationState;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const std::string aPdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", aText = "The knee was seen on 12 November.";

/// Documents of requests for authorization (listAttachments, createAttachment, getAttachment, getAttachmentContent, putAttachmentContent).
class Attachments : public AttachmentTest {
protected:
    std::vector<api::Attachment> listed(const Id& authorization, const std::string& by)
    {
        const auto reply = get(under(authorization), by);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::AttachmentPage>().items;
    }
    static std::vector<std::string> codesIn(const Reply& reply)
    {
        std::vector<std::string> out;
        const auto problem = reply.as<api::Problem>();
        if (problem.errors)
            for (const auto& each : *problem.errors)
                out.push_back(each.code);
        return out;
    }
};

TEST_F(Attachments, AreAnnouncedSentAndDownloadedByAllWhoSeeTheRequest)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto announcement = post(under(request), hospital(), announcing(aPdf, "application/pdf", "Visita año.pdf"));
    ASSERT_EQ(announcement.status, 201) << announcement.body;
    const auto awaited = announcement.as<api::Attachment>();
    EXPECT_EQ(awaited.state, AttachmentState::awaited);
    EXPECT_EQ(awaited.awaitedUntil, now() + std::chrono::days(1));
    EXPECT_EQ(announcement.header("Location"), at(awaited));
    EXPECT_EQ(download(awaited, hospital()).code(), "attachments/no-content");

    const auto reply = put(awaited, hospital(), aPdf);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto kept = reply.as<api::Attachment>();
    EXPECT_EQ(kept.state, AttachmentState::stored);
    EXPECT_EQ(reply.header("ETag"), "\"2\"");
    for (const auto& who : {hospital(), self(member), nurse()}) {
        EXPECT_THAT(listed(request, who), ElementsAre(kept));
        EXPECT_EQ(get(at(kept), who).as<api::Attachment>(), kept);
        const auto got = download(kept, who);
        EXPECT_EQ(got.status, 200) << got.body;
        EXPECT_EQ(got.body, aPdf);
        EXPECT_EQ(got.header("Content-Type"), "application/pdf");
        EXPECT_EQ(got.header("Content-Disposition"), "attachment; filename=\"Visita a_o.pdf\"; filename*=UTF-8''Visita%20a%C3%B1o.pdf");
        EXPECT_EQ(got.header("X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(got.header("Cache-Control"), "no-store");
        EXPECT_EQ(got.header("Disclosure-Notice"), "");
    }
    EXPECT_EQ(get(at(kept), hospital(), {"If-None-Match: \"2\""}).status, 304);
    EXPECT_THAT(timeline(member, self(member)), Contains("A document was attached to a request for authorization: clinical-notes"));
}

TEST_F(Attachments, OfEveryKindComeBackToTheByte)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    using namespace std::string_literals;
    for (const auto& [type, beginning] : {std::pair("application/pdf"s, "%PDF-1.4"s), {"image/png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s},
             {"image/jpeg", "\xFF\xD8\xFF\xE0"s}, {"image/tiff", "II*\0"s}, {"text/plain", "Résumé"s}}) {
        auto bytes = beginning;
        if (type != "text/plain")
            for (int i = 0; i < 1'500'000; ++i)
                bytes += static_cast<char>(i * 31 >> 3);
        const auto it = announced(request, self(member), bytes, type, "a");
        EXPECT_EQ(put(it, self(member), bytes).status, 200) << type;
        const auto got = download(it, self(member));
        EXPECT_TRUE(got.body == bytes) << type;
        EXPECT_EQ(got.header("Content-Type"), type);
    }
    const auto last = listed(request, self(member)).back();
    EXPECT_EQ(ask("HEAD", at(last) + "/content", self(member)).status, 200);
}

TEST_F(Attachments, SentTwiceAreOneAndOtherBytesAreRefused)
{
    const auto member = covered("CW1");
    const auto it = announced(asked(member), hospital(), aText);
    const auto first = put(it, hospital(), aText), again = put(it, self(member), aText);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, first.body);
    auto other = aText;
    other.back() = '!';
    EXPECT_THAT(codesIn(put(it, hospital(), other)), ElementsAre("attachments/digest-differs"));
    EXPECT_EQ(download(it, hospital()).body, aText);
    setNow(now() + std::chrono::days(2));
    EXPECT_EQ(put(it, hospital(), aText).body, first.body) << "also when it would be too late for the first time";
}

TEST_F(Attachments, ThatAreNotWhatWasAnnouncedAreRefusedWithAllThatIsWrongAndNothingIsKept)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto it = announced(request, hospital(), aPdf, "application/pdf", "a.pdf");
    EXPECT_THAT(codesIn(put(it, hospital(), "Text")),
        ElementsAre("attachments/content-differs", "attachments/size-differs", "attachments/digest-differs"));
    EXPECT_THAT(codesIn(put(it, hospital(), aPdf.substr(1))),
        ElementsAre("attachments/content-differs", "attachments/size-differs", "attachments/digest-differs"));
    EXPECT_THAT(
        codesIn(ask("PUT", at(it) + "/content", hospital(), aPdf, {"Content-Type: image/png"})), ElementsAre("attachments/type-differs"));
    const std::string program("MZ\x90\0\3", 5);
    const auto disguised = announced(request, hospital(), program, "application/pdf", "a.pdf");
    EXPECT_THAT(codesIn(put(disguised, hospital(), program)), ElementsAre("attachments/content-differs"));
    EXPECT_EQ(pieces(), 0);
    EXPECT_EQ(get(at(it), hospital()).as<api::Attachment>(), it);
    EXPECT_EQ(put(it, hospital(), aPdf).status, 200) << "the right ones are still taken";
}

TEST_F(Attachments, OfATypeOrASizeThatIsNotTakenDoNotGetPastTheDoor)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto it = announced(request, hospital(), aText);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), "<p>", {"Content-Type: text/html"}).status, 415);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), aText, {"Content-Type: text/plain; charset=iso-8859-1"}).status, 415);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), aText, {"Content-Type: text/plain; charset=utf-8"}).status, 200);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), std::string(10'485'761, ' '), {"Content-Type: text/plain"}).status, 413);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), std::string(10'485'761, ' '),
                  {"Content-Type: text/plain", "Transfer-Encoding: chunked"})
                  .status,
        413);
    EXPECT_EQ(ask("PUT", at(it) + "/content", hospital(), "", {"Content-Type: text/plain"}).status, 400);
    EXPECT_EQ(post(under(request), hospital(), announcing(std::string(10'485'761, ' '))).code(), "request/invalid");
    EXPECT_THAT(codesIn(post(under(request), hospital(), announcing("x", "text/html", "../x"))),
        ElementsAre("attachments/name", "attachments/media-type"));
}

TEST_F(Attachments, TheLargestIsTakenInPiecesOfTheTransferToo)
{
    const auto member = covered("CW1");
    std::string bytes(10'485'760, '\'');
    const auto request = asked(member);
    for (const auto* framing : {"Transfer-Encoding: chunked", "Expect:"}) {
        const auto it = announced(request, hospital(), bytes);
        EXPECT_EQ(put(it, hospital(), bytes, {framing}).status, 200) << framing;
        EXPECT_TRUE(download(it, hospital()).body == bytes);
        bytes.back() = '.';
    }
    EXPECT_EQ(pieces(), 22);
}

TEST_F(Attachments, AreForNobodyElse)
{
    const auto member = covered("CW1"), other = covered("CW2", "Ben", "Adler");
    const auto request = asked(member);
    const auto it = announced(request, hospital(), aText);
    ASSERT_EQ(put(it, hospital(), aText).status, 200);
    for (const auto& stranger :
        {self(other), counselor(), detox(), token(Role::supporter), token(Role::representative), token(Role::privacy)}) {
        EXPECT_EQ(get(under(request), stranger).code(), "attachments/not-found");
        EXPECT_EQ(get(at(it), stranger).code(), "attachments/not-found");
        EXPECT_EQ(download(it, stranger).code(), "attachments/not-found");
        EXPECT_EQ(put(it, stranger, aText).code(), "attachments/not-found");
        EXPECT_EQ(put(it, stranger, "other").code(), "attachments/not-found");
        EXPECT_EQ(post(under(request), stranger, announcing(aText)).code(), "attachments/not-found");
    }
    EXPECT_EQ(get("/v1/attachments/" + member.id.text(), hospital()).status, 404);
    EXPECT_EQ(get(under(member.id), hospital()).status, 404);
}

TEST_F(Attachments, WhatIsOpenedInAnEmergencyIsForReading)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto it = announced(request, hospital(), aText);
    ASSERT_EQ(
        post("/v1/emergency-accesses", counselor(),
            R"({"memberNumber":"CW1","birthDate":")" + text(member.birthDate) + R"(","name":"N","affiliation":"A","reason":"Unconscious"})")
            .status,
        201);
    EXPECT_EQ(get(at(it), counselor()).status, 200);
    EXPECT_EQ(put(it, counselor(), aText).code(), "attachments/to-read-only");
    EXPECT_EQ(post(under(request), counselor(), announcing(aText)).code(), "attachments/to-read-only");
}

TEST_F(Attachments, OfARequestInTheQueueAreReadAndAddedToByThoseWhoReview)
{
    const auto member = covered("CW1");
    access::Caller reviewer;
    reviewer.role = Role::reviewer;
    reviewer.staffId = namedId("test/reviewer");
    const auto it = announced(asked(member), tokenOf(reviewer), aText);
    EXPECT_EQ(put(it, tokenOf(reviewer), aText).status, 200);
    EXPECT_EQ(download(it, hospital()).body, aText);
    reviewer.staffId.reset();
    EXPECT_EQ(download(it, tokenOf(reviewer)).status, 404) << "of no staff";
}

TEST_F(Attachments, OfADraftAreNobodysButOfWhoWritesIt)
{
    const auto member = covered("CW1");
    const auto request = asked(member, AuthorizationState::draft);
    const auto it = announced(request, hospital(), aText);
    EXPECT_EQ(put(it, hospital(), aText).status, 200);
    for (const auto& other : {self(member), nurse()}) {
        EXPECT_EQ(get(under(request), other).status, 404);
        EXPECT_EQ(download(it, other).status, 404);
    }
}

TEST_F(Attachments, OfARequestUnderPart2FollowItAndItsNotice)
{
    const auto member = covered("CW1");
    const auto request
        = asked(member, AuthorizationState::pended, {bitOf(access::Label::substanceUse), access::Source::part2, access::Basis::payment});
    const auto it = announced(request, hospital(), aText);
    ASSERT_EQ(put(it, hospital(), aText).status, 200) << "it is their own request";
    relate(member, "treatment", counselorId_);
    EXPECT_EQ(download(it, counselor()).status, 404);
    EXPECT_EQ(download(it, nurse()).status, 404);
    EXPECT_THAT(timeline(member, nurse()), testing::Not(Contains(HasSubstr("document"))));
    inDetox(member);
    releasedToCounselor(member);
    const auto got = download(it, counselor());
    EXPECT_EQ(got.body, aText);
    EXPECT_EQ(got.header("Disclosure-Notice"), "42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
    EXPECT_TRUE(get(at(it), counselor()).as<api::Attachment>().disclosure);
    EXPECT_TRUE(listed(request, counselor()).at(0).disclosure);
    EXPECT_EQ(download(it, self(member)).header("Disclosure-Notice"), "");
}

TEST_F(Attachments, AreNotTakenOnceTheRequestIsDecidedOrTheDayIsOver)
{
    const auto member = covered("CW1");
    const auto decided = asked(member, AuthorizationState::decided), request = asked(member);
    EXPECT_EQ(post(under(decided), hospital(), announcing(aText)).code(), "attachments/authorization-closed");
    const auto late = announced(request, hospital(), aText), forgotten = announced(request, hospital(), aPdf, "application/pdf");
    const auto there = announced(request, hospital(), "there");
    EXPECT_EQ(put(there, hospital(), "there").status, 200);
    owner().execute("UPDATE prior_authorization SET state = 'cancelled' WHERE id = UNHEX(:id)", {{"id", request}});
    EXPECT_EQ(put(late, hospital(), aText).code(), "attachments/authorization-closed");
    EXPECT_EQ(put(there, hospital(), "there").status, 200) << "what is here is here";
    owner().execute("UPDATE prior_authorization SET state = 'pended' WHERE id = UNHEX(:id)", {{"id", request}});
    setNow(now() + std::chrono::days(1));
    EXPECT_EQ(put(forgotten, hospital(), aPdf).code(), "attachments/expired");
    EXPECT_EQ(get(at(forgotten), hospital()).as<api::Attachment>().state, AttachmentState::expired);
    std::vector<AttachmentState> states;
    for (const auto& each : listed(request, hospital()))
        states.push_back(each.state);
    EXPECT_THAT(states, UnorderedElementsAre(AttachmentState::expired, AttachmentState::expired, AttachmentState::stored));
}

TEST_F(Attachments, HaveFiftyMegabytesTogetherThatExpiredOnesGiveBack)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    const auto ofSize = [&](std::int64_t size) {
        return post(under(request), hospital(),
            R"({"name":"a","document":"scan","mediaType":"image/png","sizeBytes":)" + std::to_string(size) + R"(,"sha256":")"
                + std::string(64, 'a') + "\"}");
    };
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(ofSize(10'485'760).status, 201);
    EXPECT_EQ(ofSize(10'485'759).status, 201);
    EXPECT_THAT(codesIn(ofSize(2)), ElementsAre("attachments/too-much-together"));
    EXPECT_EQ(ofSize(1).status, 201);
    setNow(now() + std::chrono::days(1));
    EXPECT_EQ(ofSize(10'485'760).status, 201);
}

TEST_F(Attachments, AreListedInPages)
{
    const auto member = covered("CW1");
    const auto request = asked(member);
    std::vector<api::Attachment> all, seen;
    for (const auto* bytes : {"a", "b", "c"}) {
        all.push_back(announced(request, hospital(), bytes));
        setNow(now() + std::chrono::milliseconds(1)); // ids of one moment have no order
    }
    announced(asked(member), hospital(), "of another");
    auto page = get(under(request) + "?limit=2", hospital());
    EXPECT_THAT(page.header("Link"), HasSubstr(under(request) + "?limit=2&cursor="));
    seen = page.as<api::AttachmentPage>().items;
    const auto cursor = page.as<api::AttachmentPage>().nextCursor.value();
    EXPECT_EQ(get(under(request) + "?cursor=" + cursor, self(member)).status, 400) << "it is somebody else's";
    page = get(under(request) + "?limit=2&cursor=" + cursor, hospital());
    EXPECT_FALSE(page.as<api::AttachmentPage>().nextCursor);
    for (auto& each : page.as<api::AttachmentPage>().items)
        seen.push_back(each);
    EXPECT_EQ(seen, all);
}

TEST_F(Attachments, AreInTheLogOfWhoReadThem)
{
    const auto member = covered("CW1");
    const auto it = announced(asked(member), hospital(), aText);
    put(it, hospital(), aText);
    download(it, nurse());
    const auto log = get("/v1/members/" + member.id.text() + "/access-log", self(member)).body;
    EXPECT_THAT(log, HasSubstr("attached a document to a request for authorization"));
    EXPECT_THAT(log, HasSubstr("downloaded a document of a request for authorization"));
}

} // namespace

} // namespace careway
