#include "attachments/attachment.hpp"

#include "core/digest.hpp"
#include "core/findings.hpp"
#include "core/text.hpp"
#include "json/reader.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace careway::attachments {

namespace {

using api::AttachmentState;

constexpr std::int64_t mostDocuments = 100; // of one authorization
constexpr std::int64_t mostBytes = 52'428'800; // of all of them together
constexpr auto patience = std::chrono::days(1);

struct Type {
    std::string_view name;
    std::vector<std::string_view> beginnings; // none: all of it is text
    std::vector<std::string_view> endings; // of the name of a file, the usual one first
};

// By the signatures that the formats are defined with: ISO 32000-2 7.5.2, W3C PNG 5.2, ITU-T T.81 B.1.1.3, TIFF 6.0 section 2. Whole
// libraries that guess at hundreds of formats are not needed to tell five apart, and are one more thing that reads what strangers send.
const std::array<Type, 5>& types()
{
    using namespace std::string_view_literals;
    static const std::array<Type, 5> all{{
        {"application/pdf", {"%PDF-"}, {".pdf"}},
        {"image/png", {"\x89PNG\r\n\x1A\n"}, {".png"}},
        {"image/jpeg", {"\xFF\xD8\xFF"}, {".jpg", ".jpeg"}},
        {"image/tiff", {"II*\0"sv, "MM\0*"sv}, {".tif", ".tiff"}},
        {"text/plain", {}, {".txt"}},
    }};
    return all;
}

const Type* typeNamed(std::string_view name)
{
    const auto found = std::find_if(types().begin(), types().end(), [&](const Type& each) { return each.name == name; });
    return found == types().end() ? nullptr : &*found;
}

bool isPlainText(std::string_view bytes)
{
    const auto plain = [](unsigned char c) { return (c >= 0x20 && c != 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == '\f'; };
    return json::isUtf8(bytes) && std::all_of(bytes.begin(), bytes.end(), plain);
}

// No control characters, no path, and nothing that turns the direction of writing: a name must not look like another.
bool isNameOfFile(const std::string& name)
{
    static const re2::RE2 good(R"([^\p{Cc}\p{Zl}\p{Zp}/\\\x{061C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]+)");
    return re2::RE2::FullMatch(name, good) && name.front() != ' ' && name.back() != ' ' && name != "." && name != "..";
}

bool endsIn(std::string_view name, std::string_view ending)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    return name.size() > ending.size()
        && std::equal(ending.begin(), ending.end(), name.end() - std::ssize(ending), [&](char e, char n) { return same(n, e); });
}

std::string savedAs(const api::Attachment& attachment)
{
    const auto* type = typeNamed(attachment.mediaType);
    const auto& endings = type->endings;
    const bool fits = std::any_of(endings.begin(), endings.end(), [&](std::string_view each) { return endsIn(attachment.name, each); });
    return fits ? attachment.name : attachment.name + std::string(endings.front());
}

// For clients that do not know filename*: what is not plain in a quoted string becomes an underscore.
std::string inAscii(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte < 0xC0) continue; // the rest of a character
        out += byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\' || c == '%' ? '_' : c;
    }
    return out;
}

} // namespace

Result<void> check(const api::NewAttachment& asked, const Held& held)
{
    Findings found("attachments");
    found.want(isNameOfFile(asked.name), "/name", "name", "must be the name of a file, without a path");
    found.want(typeNamed(asked.mediaType) != nullptr, "/mediaType", "media-type",
        "must be application/pdf, image/png, image/jpeg, image/tiff or text/plain");
    found.want(held.documents < mostDocuments, "", "too-many", "would be one document too many: there may be 100");
    found.want(held.bytes + asked.sizeBytes <= mostBytes, "/sizeBytes", "too-much-together",
        "is more than there is room for: all together may have 52428800 bytes");
    return std::move(found).result("The document cannot be attached so.");
}

api::Attachment announced(const api::NewAttachment& asked, const Id& id, const Id& memberId, const Id& authorizationId, Instant now)
{
    api::Attachment out;
    out.id = id;
    out.version = 1;
    out.memberId = memberId;
    out.priorAuthorizationId = authorizationId;
    out.name = asked.name;
    out.document = asked.document;
    out.mediaType = asked.mediaType;
    out.sizeBytes = asked.sizeBytes;
    out.sha256 = asked.sha256;
    out.state = AttachmentState::awaited;
    out.awaitedUntil = now + patience;
    out.createdAt = out.updatedAt = now;
    return out;
}

Instant awaitedUntil(const api::Attachment& attachment) { return attachment.createdAt + patience; }

api::Attachment standing(api::Attachment attachment, Instant now)
{
    if (attachment.state == AttachmentState::awaited && awaitedUntil(attachment) <= now) attachment.state = AttachmentState::expired;
    return attachment;
}

std::optional<std::string_view> typeOf(std::string_view bytes)
{
    for (const auto& type : types())
        for (const auto beginning : type.beginnings)
            if (bytes.starts_with(beginning)) return type.name;
    if (!bytes.empty() && isPlainText(bytes)) return "text/plain";
    return std::nullopt;
}

Result<void> matches(const api::Attachment& attachment, std::string_view mediaType, std::string_view bytes)
{
    Findings found("attachments");
    found.want(mediaType == attachment.mediaType, "", "type-differs", "is not sent with the media type that was announced");
    found.want(typeOf(bytes) == attachment.mediaType, "", "content-differs", "is by its content not of the media type that was announced");
    found.want(std::ssize(bytes) == attachment.sizeBytes, "", "size-differs", "has not as many bytes as were announced");
    found.want(hex(sha256(bytes)) == attachment.sha256, "", "digest-differs", "has not the digest that was announced");
    return std::move(found).result("These are not the bytes that were announced; nothing of them is kept.");
}

Result<api::Attachment> stored(api::Attachment attachment, Instant now)
{
    if (standing(attachment, now).state == AttachmentState::expired)
        return fail(Error::Kind::conflict, "attachments/expired", "Its bytes were awaited for a day; announce it anew.");
    ++attachment.version;
    attachment.state = AttachmentState::stored;
    attachment.awaitedUntil.reset();
    attachment.storedAt = attachment.updatedAt = now;
    return attachment;
}

std::string dispositionOf(const api::Attachment& attachment)
{
    const auto name = savedAs(attachment);
    return "attachment; filename=\"" + inAscii(name) + "\"; filename*=UTF-8''" + percentEncoded(name);
}

} // namespace careway::attachments
