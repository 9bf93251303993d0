#include "attachments/attachment.hpp"

#include "core/digest.hpp"
#include "core/text.hpp"

#include <gmock/gmock.h>

namespace careway::attachments {

namespace {

using namespace std::string_view_literals;
using std::chrono::days;
using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
constexpr auto pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"sv;

api::NewAttachment asked(const std::string& name = "notes.pdf", const std::string& mediaType = "application/pdf")
{
    return {name, "clinical-notes", mediaType, std::ssize(pdf), hex(sha256(pdf))};
}

std::vector<std::string> wrongIn(const Result<void>& result)
{
    std::vector<std::string> out;
    if (result) return out;
    for (const auto& each : result.error().violations)
        out.push_back(each.at + ' ' + each.code);
    return out;
}
std::vector<std::string> wrongIn(const api::NewAttachment& asked, const Held& held = {}) { return wrongIn(check(asked, held)); }

api::Attachment announcedNow() { return announced(asked(), namedId("a"), namedId("m"), namedId("p"), now); }

std::string savedAs(const std::string& name, const std::string& mediaType = "application/pdf")
{
    auto attachment = announcedNow();
    attachment.name = name;
    attachment.mediaType = mediaType;
    return dispositionOf(attachment);
}

} // namespace

TEST(Attachment, IsAwaitedForADayFromWhenItIsAnnounced)
{
    const auto it = announcedNow();
    EXPECT_EQ(it.state, api::AttachmentState::awaited);
    EXPECT_EQ(it.awaitedUntil, now + days(1));
    EXPECT_EQ(standing(it, now + days(1) - milliseconds(1)).state, api::AttachmentState::awaited);
    EXPECT_EQ(standing(it, now + days(1)).state, api::AttachmentState::expired);
    EXPECT_EQ(stored(it, now + days(1)).error().code, "attachments/expired");
    EXPECT_EQ(stored(it, now + days(1)).error().kind, Error::Kind::conflict);
}

TEST(Attachment, ThatIsStoredStaysWhateverTheTime)
{
    const auto it = stored(announcedNow(), now + days(1) - milliseconds(1)).value();
    EXPECT_EQ(it.version, 2);
    EXPECT_EQ(it.state, api::AttachmentState::stored);
    EXPECT_EQ(it.storedAt, now + days(1) - milliseconds(1));
    EXPECT_FALSE(it.awaitedUntil);
    EXPECT_EQ(standing(it, now + days(1000)).state, api::AttachmentState::stored);
}

TEST(Attachment, HasTheNameOfAFileAndNoPath)
{
    for (const auto* name :
        {"notes.pdf", "Résumé de visite.pdf", "検査結果.pdf", "a", "...", "no ending", "it's \"quoted\".pdf", "100%.pdf"})
        EXPECT_THAT(wrongIn(asked(name)), IsEmpty()) << name;
    for (const auto* name : {"../notes.pdf", "C:\\notes.pdf", "a/b", ".", "..", " notes.pdf", "notes.pdf ", "a\r\nSet-Cookie: b", "a\x7F",
             "a\tb", "fdp.\u202Eexe.pdf", "a\u2028b", "\u200Fa", "a\u0085b"})
        EXPECT_THAT(wrongIn(asked(name)), ElementsAre("/name attachments/name")) << name;
}

TEST(Attachment, IsOfOneOfAFewMediaTypes)
{
    for (const auto* type : {"application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain"})
        EXPECT_THAT(wrongIn(asked("a", type)), IsEmpty()) << type;
    for (const auto* type : {"text/html", "image/svg+xml", "image/*", "APPLICATION/PDF", "application/pdf; a=b", "application/zip"})
        EXPECT_THAT(wrongIn(asked("a", type)), ElementsAre("/mediaType attachments/media-type")) << type;
}

TEST(Attachment, MustFindRoomBesideTheOthers)
{
    auto last = asked();
    last.sizeBytes = 1;
    EXPECT_THAT(wrongIn(last, {99, 52'428'799}), IsEmpty());
    EXPECT_THAT(wrongIn(last, {99, 52'428'800}), ElementsAre("/sizeBytes attachments/too-much-together"));
    EXPECT_THAT(wrongIn(last, {100, 0}), ElementsAre(" attachments/too-many"));
    auto all = asked("a/b", "x");
    EXPECT_EQ(wrongIn(all, {100, 52'428'800}).size(), 4U) << "all at once";
}

TEST(Content, TellsItsType)
{
    const std::pair<std::string_view, std::optional<std::string_view>> kinds[]{{pdf, "application/pdf"}, {"%PDF-", "application/pdf"},
        {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv, "image/png"}, {"\xFF\xD8\xFF\xE0\0\x10JFIF"sv, "image/jpeg"},
        {"II*\0\x08\0\0\0"sv, "image/tiff"}, {"MM\0*\0\0\0\x08"sv, "image/tiff"}, {"Plain.\r\n\tText\f", "text/plain"},
        {"\xEF\xBB\xBFñ 検査", "text/plain"}, {"<html><script>", "text/plain"}, {" %PDF-1.7", "text/plain"},
        {"\x89PNG\n\x1A\n"sv, std::nullopt}, {"\xFF\xD8"sv, std::nullopt}, {"II+\0"sv, std::nullopt}, {"a\0b"sv, std::nullopt},
        {"a\x1B[2J"sv, std::nullopt}, {"\x7F"sv, std::nullopt}, {"caf\xE9"sv, std::nullopt}, {"\xED\xA0\x80"sv, std::nullopt},
        {"MZ\x90\0"sv, std::nullopt}, {"PK\x03\x04"sv, std::nullopt}, {"GIF89a\x01\0"sv, std::nullopt}, {"", std::nullopt}};
    for (const auto& [bytes, type] : kinds)
        EXPECT_EQ(typeOf(bytes), type) << percentEncoded(bytes);
}

TEST(Content, IsWhatWasAnnouncedOrEverythingIsSaidThatIsNot)
{
    const auto it = announcedNow();
    EXPECT_THAT(wrongIn(matches(it, "application/pdf", pdf)), IsEmpty());
    EXPECT_THAT(wrongIn(matches(it, "image/png", pdf)), ElementsAre(" attachments/type-differs"));
    std::string altered(pdf);
    altered.back() = 'x';
    EXPECT_THAT(wrongIn(matches(it, "application/pdf", altered)), ElementsAre(" attachments/digest-differs"));
    EXPECT_THAT(wrongIn(matches(it, "application/pdf", pdf.substr(0, pdf.size() - 1))),
        ElementsAre(" attachments/size-differs", " attachments/digest-differs"));
    EXPECT_THAT(wrongIn(matches(it, "text/plain", "other")),
        ElementsAre(
            " attachments/type-differs", " attachments/content-differs", " attachments/size-differs", " attachments/digest-differs"));
}

TEST(Content, OfAnotherTypeIsRefusedThoughItsDigestIsRight)
{
    constexpr auto program = "MZ\x90\0"sv;
    auto it = announcedNow();
    it.sizeBytes = std::ssize(program);
    it.sha256 = hex(sha256(program));
    EXPECT_THAT(wrongIn(matches(it, "application/pdf", program)), ElementsAre(" attachments/content-differs"));
}

TEST(Download, IsToBeSavedUnderItsName)
{
    EXPECT_EQ(savedAs("notes.pdf"), R"(attachment; filename="notes.pdf"; filename*=UTF-8''notes.pdf)");
    EXPECT_EQ(savedAs("Visita año.pdf"), R"(attachment; filename="Visita a_o.pdf"; filename*=UTF-8''Visita%20a%C3%B1o.pdf)");
    EXPECT_EQ(savedAs(R"(a"b%c;d.pdf)"), R"(attachment; filename="a_b_c;d.pdf"; filename*=UTF-8''a%22b%25c%3Bd.pdf)");
}

TEST(Download, NeverBecomesAProgramByItsName)
{
    const auto ending = [](const std::string& name, const std::string& type) {
        const auto out = savedAs(name, type);
        return out.substr(out.rfind('.') + 1);
    };
    EXPECT_EQ(ending("notes.bat", "text/plain"), "txt");
    EXPECT_EQ(ending("page.html", "text/plain"), "txt");
    EXPECT_EQ(ending(".txt", "text/plain"), "txt");
    EXPECT_EQ(savedAs("NOTES.TXT", "text/plain"), R"(attachment; filename="NOTES.TXT"; filename*=UTF-8''NOTES.TXT)");
    EXPECT_EQ(ending("scan", "image/jpeg"), "jpg");
    EXPECT_EQ(ending("scan.jpeg", "image/jpeg"), "jpeg");
    EXPECT_EQ(ending("scan.pdf", "image/tiff"), "tif");
}

} // namespace careway::attachments
