#include "access/key_set.hpp"

#include "core/digest.hpp"

#include <cjose/cjose.h>
#include <curl/curl.h>
#include <jansson.h>
#include <openssl/bn.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>

namespace careway::access {

namespace {

constexpr std::size_t largestSet = 1 << 20; // bytes

using Json = std::unique_ptr<json_t, decltype(&json_decref)>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

Json parsed(std::string_view text) { return {json_loadb(text.data(), text.size(), JSON_REJECT_DUPLICATES, nullptr), json_decref}; }

/// The text of a member; empty if it is none.
std::string_view member(const json_t* object, const char* name)
{
    const auto* value = json_object_get(object, name);
    return json_is_string(value) ? std::string_view(json_string_value(value), json_string_length(value)) : std::string_view();
}

/// Absent, or just this.
bool absentOr(const json_t* object, const char* name, std::string_view expected)
{
    return !json_object_get(object, name) || member(object, name) == expected;
}

std::optional<Algorithm> algorithmOf(const json_t* jwk)
{
    if (member(jwk, "kty") == "RSA" && absentOr(jwk, "alg", "RS256")) return Algorithm::rs256;
    if (member(jwk, "kty") == "EC" && member(jwk, "crv") == "P-256" && absentOr(jwk, "alg", "ES256")) return Algorithm::es256;
    return std::nullopt;
}

bool forSignatures(const json_t* jwk)
{
    if (!absentOr(jwk, "use", "sig")) return false;
    const auto* operations = json_object_get(jwk, "key_ops");
    if (!operations) return true;
    for (std::size_t i = 0; i < json_array_size(operations); ++i) {
        const auto* each = json_array_get(operations, i);
        if (json_is_string(each) && std::string_view(json_string_value(each)) == "verify") return true;
    }
    return false;
}

bool shownPrivate(const json_t* jwk)
{
    constexpr std::array secrets{"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    return std::any_of(secrets.begin(), secrets.end(), [&](const char* name) { return json_object_get(jwk, name) != nullptr; });
}

Number numberOf(std::string_view base64)
{
    const auto bytes = fromBase64url(base64).value_or("");
    return {BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr), BN_free};
}

bool strong(const json_t* rsa)
{
    const auto modulus = numberOf(member(rsa, "n")), exponent = numberOf(member(rsa, "e"));
    if (!modulus || !exponent) return false;
    const int bits = BN_num_bits(modulus.get());
    return bits >= 2048 && bits <= 8192 && BN_is_odd(exponent.get()) && !BN_is_one(exponent.get()) && BN_num_bits(exponent.get()) <= 64;
}

std::optional<Key> keyOf(const json_t* jwk)
{
    const auto id = member(jwk, "kid");
    const auto algorithm = algorithmOf(jwk);
    if (id.empty() || !algorithm || !forSignatures(jwk) || shownPrivate(jwk)) return std::nullopt;
    if (algorithm == Algorithm::rs256 && !strong(jwk)) return std::nullopt;

    const std::unique_ptr<char, decltype(&free)> text(json_dumps(jwk, 0), free);
    if (!text) return std::nullopt;
    auto* imported = cjose_jwk_import(text.get(), std::string_view(text.get()).size(), nullptr);
    if (!imported) return std::nullopt;
    const std::shared_ptr<cjose_jwk_t> key(imported, cjose_jwk_release);
    const std::unique_ptr<char, decltype(&free)> canonical(cjose_jwk_to_json(imported, false, nullptr), free);
    if (!canonical) return std::nullopt;
    return Key{std::string(id), *algorithm, key, canonical.get()};
}

std::string fromFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string out(largestSet + 1, '\0');
    file.read(out.data(), static_cast<std::streamsize>(out.size()));
    if (!file.is_open() || file.bad()) throw std::runtime_error("the key set cannot be read from its file");
    out.resize(static_cast<std::size_t>(file.gcount()));
    if (out.size() > largestSet) throw std::runtime_error("the key set is too large");
    return out;
}

std::size_t receive(const char* bytes, std::size_t, std::size_t size, void* into)
{
    auto& out = *static_cast<std::string*>(into);
    if (out.size() + size > largestSet) return 0; // anything but `size` ends the transfer
    out.append(bytes, size);
    return size;
}

std::string fromUrl(const std::string& url, std::chrono::milliseconds patience)
{
    static const auto begun = curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    if (begun != CURLE_OK || !curl) throw std::runtime_error("libcurl does not start");
    std::string out;
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(patience.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(patience.count()));
    set(CURLOPT_NOSIGNAL, 1L); // signals and threads do not go together
    set(CURLOPT_WRITEFUNCTION, receive);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&out));
    if (const auto code = curl_easy_perform(curl.get()); code != CURLE_OK)
        throw std::runtime_error(std::string("the key set cannot be fetched: ") + curl_easy_strerror(code));
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) throw std::runtime_error("the key set cannot be fetched: status " + std::to_string(status));
    return out;
}

std::optional<Key> among(const std::vector<Key>& keys, std::string_view id, Algorithm algorithm)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.id == id && key.algorithm == algorithm; });
    if (found == keys.end()) return std::nullopt;
    return *found;
}

bool same(const std::vector<Key>& left, const std::vector<Key>& right)
{
    return std::is_permutation(left.begin(), left.end(), right.begin(), right.end(),
        [](const Key& a, const Key& b) { return a.id == b.id && a.algorithm == b.algorithm && a.canonical == b.canonical; });
}

} // namespace

std::optional<Algorithm> algorithmNamed(std::string_view name)
{
    if (name == "RS256") return Algorithm::rs256;
    if (name == "ES256") return Algorithm::es256;
    return std::nullopt;
}

std::optional<Key> keyFrom(std::string_view jwk) { return keyOf(parsed(jwk).get()); }

std::optional<std::vector<Key>> keysFrom(std::string_view jwks)
{
    const auto set = parsed(jwks);
    const auto* array = json_object_get(set.get(), "keys");
    if (!json_is_array(array)) return std::nullopt;
    std::vector<Key> out;
    for (std::size_t i = 0; i < json_array_size(array); ++i)
        if (auto key = keyOf(json_array_get(array, i))) out.push_back(std::move(*key));
    const auto ambiguous = [all = out](const Key& key) {
        return std::count_if(all.begin(), all.end(), [&](const Key& other) { return other.id == key.id; }) > 1;
    };
    std::erase_if(out, ambiguous);
    return out;
}

Fetch fetchFrom(std::string location, std::chrono::milliseconds patience)
{
    if (location.starts_with("http://") || location.starts_with("https://"))
        return [location = std::move(location), patience] { return fromUrl(location, patience); };
    if (location.find("://") != std::string::npos) throw std::invalid_argument("keys come from a file, or by http or https");
    return [location = std::move(location)] { return fromFile(location); };
}

KeySet::KeySet(Fetch fetch)
    : KeySet(std::move(fetch), Pace())
{
}

KeySet::KeySet(Fetch fetch, Pace pace)
    : fetch_(std::move(fetch))
    , pace_(pace)
    , keys_(std::make_shared<const Keys>())
{
}

std::optional<Key> KeySet::find(std::string_view id, Algorithm algorithm, Instant now)
{
    refreshIfDue(now);
    if (auto known = among(*keys(), id, algorithm)) return known;
    if (now < nextForUnknown_.load()) return std::nullopt;
    const std::unique_lock reading(reading_, std::try_to_lock);
    if (reading && now >= nextForUnknown_.load()) read(now);
    return among(*keys(), id, algorithm);
}

void KeySet::refreshIfDue(Instant now)
{
    if (now < nextRead_.load()) return;
    const std::unique_lock reading(reading_, std::try_to_lock);
    if (reading && now >= nextRead_.load()) read(now);
}

bool KeySet::ready() const { return !keys()->empty(); }

std::string KeySet::trouble() const
{
    const std::lock_guard lock(guard_);
    return trouble_;
}

std::shared_ptr<const KeySet::Keys> KeySet::keys() const
{
    const std::lock_guard lock(guard_);
    return keys_;
}

void KeySet::read(Instant now)
{
    nextForUnknown_ = now + pace_.again;
    std::string trouble;
    try {
        auto fresh = keysFrom(fetch_());
        if (!fresh) throw std::runtime_error("what was read is no key set");
        replace(std::move(*fresh));
    } catch (const std::exception& exception) {
        trouble = exception.what();
    }
    nextRead_ = now + (trouble.empty() ? pace_.refresh : pace_.again);
    const std::lock_guard lock(guard_);
    trouble_ = std::move(trouble);
}

void KeySet::replace(Keys keys)
{
    const std::lock_guard lock(guard_);
    if (same(*keys_, keys)) return;
    keys_ = std::make_shared<const Keys>(std::move(keys));
    ++generation_;
}

} // namespace careway::access
