#include "access/signer.hpp"

#include "core/digest.hpp"

#include <cjose/cjose.h>
#include <jansson.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace careway::access {

namespace {

using Json = std::unique_ptr<json_t, decltype(&json_decref)>;
using Text = std::unique_ptr<char, decltype(&free)>;
using KeyPointer = std::shared_ptr<const cjose_jwk_t>;

Json parsed(std::string_view text) { return {json_loadb(text.data(), text.size(), JSON_REJECT_DUPLICATES, nullptr), json_decref}; }

std::string dumped(const json_t* json)
{
    const Text text(json_dumps(json, JSON_COMPACT), free);
    if (!text) throw std::runtime_error("JSON cannot be written");
    return text.get();
}

void put(json_t* object, const char* name, std::string_view text)
{
    json_object_set_new(object, name, json_stringn(text.data(), text.size()));
}

void putIfAny(json_t* object, const char* name, std::string_view text)
{
    if (!text.empty()) put(object, name, text);
}

std::string jwkOf(const KeyPointer& key, bool withPrivate)
{
    const Text text(cjose_jwk_to_json(key.get(), withPrivate, nullptr), free);
    if (!text) throw std::runtime_error("the key cannot be written");
    return text.get();
}

/// RFC 7638: over the members that make the key, in the order of their names.
std::string thumbprint(const KeyPointer& key)
{
    const auto jwk = parsed(jwkOf(key, false));
    std::string text = R"({"crv":"P-256","kty":"EC","x":")";
    text += json_string_value(json_object_get(jwk.get(), "x"));
    text += R"(","y":")";
    text += json_string_value(json_object_get(jwk.get(), "y"));
    text += R"("})";
    const auto digest = sha256(text);
    return base64url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

KeyPointer newKey()
{
    KeyPointer key(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr),
        [](const cjose_jwk_t* jwk) { cjose_jwk_release(const_cast<cjose_jwk_t*>(jwk)); });
    if (!key) throw std::runtime_error("no key can be made");
    return key;
}

KeyPointer privateKeyFrom(const std::string& text)
{
    const auto jwk = parsed(text);
    KeyPointer key(cjose_jwk_import(text.data(), text.size(), nullptr),
        [](const cjose_jwk_t* each) { cjose_jwk_release(const_cast<cjose_jwk_t*>(each)); });
    if (!key || !json_is_string(json_object_get(jwk.get(), "d")) || cjose_jwk_get_kty(key.get(), nullptr) != CJOSE_JWK_KTY_EC
        || cjose_jwk_EC_get_curve(key.get(), nullptr) != CJOSE_JWK_EC_P_256)
        throw std::runtime_error("the file holds no private key on P-256");
    return key;
}

class File {
public:
    File(const std::filesystem::path& path, int flags)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
        if (descriptor_ < 0) throw std::runtime_error("the key's file cannot be opened: " + path.string());
    }
    ~File() { ::close(descriptor_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

/// Written beside and then linked, so that nobody reads half a key, and the first of two that make one wins.
void makeFile(const std::filesystem::path& path, const std::string& text)
{
    std::array<std::uint8_t, 8> random{};
    fillRandom(random);
    const auto beside = path.string() + '.' + hex(random);
    {
        const File file(beside, O_WRONLY | O_CREAT | O_EXCL);
        if (::write(file.descriptor(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
            ::unlink(beside.c_str());
            throw std::runtime_error("the key's file cannot be written: " + path.string());
        }
    }
    const bool linked = ::link(beside.c_str(), path.c_str()) == 0 || errno == EEXIST;
    ::unlink(beside.c_str());
    if (!linked) throw std::runtime_error("the key's file cannot be made: " + path.string());
}

std::string readFile(const std::filesystem::path& path)
{
    const File file(path, O_RDONLY);
    struct stat about{};
    if (::fstat(file.descriptor(), &about) != 0 || !S_ISREG(about.st_mode))
        throw std::runtime_error("the key's file is no file: " + path.string());
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) throw std::runtime_error("the key's file is open to others: " + path.string());
    std::string out(4096, '\0');
    const auto size = ::read(file.descriptor(), out.data(), out.size());
    if (size < 0) throw std::runtime_error("the key's file cannot be read: " + path.string());
    out.resize(static_cast<std::size_t>(size));
    return out;
}

std::int64_t secondsOf(Instant instant) { return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count(); }

std::string joined(const std::vector<std::string>& scopes)
{
    std::string out;
    for (const auto& scope : scopes)
        out += (out.empty() ? "" : " ") + scope;
    return out;
}

std::string payloadOf(const TokenClaims& claims, Instant now)
{
    const Json out(json_object(), json_decref);
    const auto& caller = claims.caller;
    put(out.get(), "iss", claims.issuer);
    put(out.get(), "aud", claims.audience);
    put(out.get(), "sub", caller.subject);
    put(out.get(), "client_id", caller.clientId);
    put(out.get(), "jti", newId(now).text());
    json_object_set_new(out.get(), "iat", json_integer(secondsOf(now)));
    json_object_set_new(out.get(), "exp", json_integer(secondsOf(now + claims.lifetime)));
    put(out.get(), "role", nameOf(caller.role));
    putIfAny(out.get(), "scope", joined(caller.scopes));
    putIfAny(out.get(), "member_id", caller.memberId ? caller.memberId->text() : "");
    putIfAny(out.get(), "provider_id", caller.providerId ? caller.providerId->text() : "");
    putIfAny(out.get(), "staff_id", caller.staffId ? caller.staffId->text() : "");
    putIfAny(out.get(), "group_id", caller.groupId ? caller.groupId->text() : "");
    putIfAny(out.get(), "credential", caller.credential);
    putIfAny(out.get(), "purpose", caller.purpose);
    return dumped(out.get());
}

} // namespace

Signer Signer::from(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file)) makeFile(file, jwkOf(newKey(), true));
    return Signer(privateKeyFrom(readFile(file)));
}

Signer Signer::fresh() { return Signer(newKey()); }

Signer::Signer(std::shared_ptr<const _cjose_jwk_int> key)
    : key_(std::move(key))
    , id_(thumbprint(key_))
{
}

std::string Signer::publicKeys() const
{
    auto key = parsed(jwkOf(key_, false));
    put(key.get(), "kid", id_);
    put(key.get(), "use", "sig");
    put(key.get(), "alg", "ES256");
    const Json set(json_pack("{s:[O]}", "keys", key.get()), json_decref);
    return dumped(set.get());
}

std::string Signer::sign(const TokenClaims& claims, Instant now) const
{
    const auto payload = payloadOf(claims, now);
    const Json header(json_pack("{s:s,s:s,s:s}", "alg", "ES256", "typ", "at+jwt", "kid", id_.c_str()), json_decref);
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(
        cjose_jws_sign(key_.get(), header.get(), reinterpret_cast<const std::uint8_t*>(payload.data()), payload.size(), nullptr),
        cjose_jws_release);
    const char* out = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &out, nullptr)) throw std::runtime_error("the token cannot be signed");
    return out;
}

} // namespace careway::access
