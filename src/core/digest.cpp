#include "core/digest.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <stdexcept>

namespace careway {

Digest sha256(std::string_view bytes)
{
    Digest out{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), out.data(), &size, EVP_sha256(), nullptr) != 1) throw std::runtime_error("SHA-256 failed");
    return out;
}

void fillRandom(std::span<std::uint8_t> bytes)
{
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) throw std::runtime_error("the system gave no random bytes");
}

std::string base64(std::string_view bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), from, static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

std::string base64url(std::string_view bytes)
{
    auto out = base64(bytes);
    while (out.ends_with('='))
        out.pop_back();
    std::replace(out.begin(), out.end(), '+', '-');
    std::replace(out.begin(), out.end(), '/', '_');
    return out;
}

std::optional<std::string> fromBase64url(std::string_view text)
{
    if (text.size() % 4 == 1 || text.find_first_of("+/=") != std::string_view::npos) return std::nullopt;
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), '-', '+');
    std::replace(plain.begin(), plain.end(), '_', '/');
    const auto padding = (4 - plain.size() % 4) % 4;
    plain.append(padding, '=');
    std::string out(plain.size() / 4 * 3, '\0');
    const auto* from = reinterpret_cast<const unsigned char*>(plain.data());
    const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()), from, static_cast<int>(plain.size()));
    if (size < 0) return std::nullopt;
    out.resize(static_cast<std::size_t>(size) - padding);
    if (base64url(out) != text) return std::nullopt; // one text for one value: no stray bits in the last character
    return out;
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace careway
