#include "core/cursor.hpp"

#include "core/digest.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>

namespace careway {

namespace {

// version (1), nonce (12), the sealed position, tag (16)
constexpr char version = 1;
constexpr std::size_t nonceSize = 12, tagSize = 16, longest = 256;
constexpr std::size_t overhead = 1 + nonceSize + tagSize;
constexpr std::size_t room = longest / 4 * 3 - overhead;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const std::uint8_t* bytesOf(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }
std::uint8_t* bytesOf(std::string& text) { return reinterpret_cast<std::uint8_t*>(text.data()); }

void check(int done)
{
    if (done != 1) throw std::runtime_error("AES-256-GCM failed");
}

// A random nonce is safe for 2^32 messages under one key (NIST SP 800-38D, 8.3): each binding has a key of its own.
CursorSeal::Key keyOf(const CursorSeal::Key& key, std::string_view binding)
{
    CursorSeal::Key out{};
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(binding), binding.size(), out.data(), &size))
        throw std::runtime_error("HMAC failed");
    return out;
}

/// Ready for the position: key and nonce set, version and binding taken in as associated data.
Context begun(const CursorSeal::Key& key, std::string_view nonce, std::string_view binding, bool sealing)
{
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (!context) throw std::bad_alloc();
    check(EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, keyOf(key, binding).data(), bytesOf(nonce), sealing ? 1 : 0));
    int size = 0;
    check(EVP_CipherUpdate(context.get(), nullptr, &size, bytesOf({&version, 1}), 1));
    check(EVP_CipherUpdate(context.get(), nullptr, &size, bytesOf(binding), static_cast<int>(binding.size())));
    return context;
}

std::string packed(std::span<const std::string> position)
{
    std::string out;
    for (const auto& part : position) {
        if (out.size() + 1 + part.size() > room) throw std::logic_error("a cursor has no room for this position");
        out += static_cast<char>(part.size());
        out += part;
    }
    return out;
}

std::optional<std::vector<std::string>> unpacked(std::string_view plain)
{
    std::vector<std::string> out;
    while (!plain.empty()) {
        const std::size_t size = static_cast<unsigned char>(plain.front());
        if (plain.size() < 1 + size) return std::nullopt;
        out.emplace_back(plain.substr(1, size));
        plain.remove_prefix(1 + size);
    }
    return out;
}

std::optional<std::string> opened(const CursorSeal::Key& key, std::string_view sealed, std::string_view binding)
{
    if (sealed.size() < overhead || sealed.front() != version) return std::nullopt;
    const auto body = sealed.substr(1 + nonceSize, sealed.size() - overhead);
    std::string tag(sealed.substr(sealed.size() - tagSize)), out(body.size(), '\0');
    const auto context = begun(key, sealed.substr(1, nonceSize), binding, false);
    int size = 0;
    check(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagSize), tag.data()));
    check(EVP_CipherUpdate(context.get(), bytesOf(out), &size, bytesOf(body), static_cast<int>(body.size())));
    if (EVP_CipherFinal_ex(context.get(), bytesOf(out) + size, &size) != 1) return std::nullopt;
    return out;
}

tl::unexpected<Error> invalid()
{
    Error out{Error::Kind::malformed, "cursor/invalid", "The cursor is not one that was given for this list."};
    out.violations.push_back({Violation::Place::query, "cursor", out.code, out.detail});
    return tl::unexpected(std::move(out));
}

} // namespace

std::string CursorSeal::seal(std::span<const std::string> position, std::string_view binding) const
{
    const auto plain = packed(position);
    std::string out(overhead + plain.size(), version);
    fillRandom({bytesOf(out) + 1, nonceSize});
    const auto context = begun(key_, std::string_view(out).substr(1, nonceSize), binding, true);
    int size = 0;
    auto* at = bytesOf(out) + 1 + nonceSize;
    check(EVP_CipherUpdate(context.get(), at, &size, bytesOf(plain), static_cast<int>(plain.size())));
    at += size;
    check(EVP_CipherFinal_ex(context.get(), at, &size));
    check(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagSize), at));
    return base64url(out);
}

Result<std::vector<std::string>> CursorSeal::open(std::string_view text, std::string_view binding) const
{
    if (text.size() > longest) return invalid();
    const auto sealed = fromBase64url(text);
    const auto plain = sealed ? opened(key_, *sealed, binding) : std::nullopt;
    auto position = plain ? unpacked(*plain) : std::nullopt;
    if (!position) return invalid();
    return std::move(*position);
}

} // namespace careway
