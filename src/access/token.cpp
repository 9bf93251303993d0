#include "access/token.hpp"

#include "core/digest.hpp"

#include <cjose/cjose.h>
#include <jansson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace careway::access {

namespace {

constexpr std::size_t longestName = 255; // of issuers, subjects, clients
constexpr std::size_t longestWord = 64; // of roles, credentials, purposes
constexpr std::size_t mostScopes = 200;

using Json = std::unique_ptr<json_t, decltype(&json_decref)>;

/// A JSON object; null for any other text.
Json object(std::string_view text)
{
    Json out(json_loadb(text.data(), text.size(), JSON_REJECT_DUPLICATES, nullptr), json_decref);
    if (!json_is_object(out.get())) out.reset();
    return out;
}

std::string_view textOf(const json_t* value)
{
    return json_is_string(value) ? std::string_view(json_string_value(value), json_string_length(value)) : std::string_view();
}

/// What a JWS says; nothing of it is proved.
struct Jws {
    Json header;
    std::string payload;
    std::string signature;

    [[nodiscard]] std::string_view named(const char* name) const { return textOf(json_object_get(header.get(), name)); }
    [[nodiscard]] bool hasExtensions() const { return json_object_get(header.get(), "crit") != nullptr; } // RFC 7515, 4.1.11
};

std::optional<Jws> parsed(std::string_view compact)
{
    const auto first = compact.find('.'), last = compact.rfind('.');
    if (first == last || compact.find('.', first + 1) != last) return std::nullopt;
    const auto header = fromBase64url(compact.substr(0, first));
    auto payload = fromBase64url(compact.substr(first + 1, last - first - 1));
    auto signature = fromBase64url(compact.substr(last + 1));
    if (!header || !payload || !signature) return std::nullopt;
    Jws out{object(*header), std::move(*payload), std::move(*signature)};
    if (!out.header) return std::nullopt;
    return out;
}

bool proves(const Key& key, const Jws& jws, std::string_view compact)
{
    if (algorithmNamed(jws.named("alg")) != key.algorithm || jws.hasExtensions()) return false;
    if (key.algorithm == Algorithm::es256 && jws.signature.size() != 64) return false; // RFC 7518, 3.4; libcjose halves any length
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> imported(
        cjose_jws_import(compact.data(), compact.size(), nullptr), cjose_jws_release);
    return imported && cjose_jws_verify(imported.get(), key.jwk.get(), nullptr);
}

// RFC 9068, 4: with or without "application/", in any case (RFC 2045, 5.1).
bool isAccessToken(std::string_view type)
{
    std::string lower(type);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower == "at+jwt" || lower == "application/at+jwt";
}

tl::unexpected<Error> refused(std::string code, std::string reason)
{
    return tl::unexpected(tokenError(std::move(code), std::move(reason)));
}

bool plain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}

enum class Need { optional, required };

/// Reads claims one by one and remembers the first that is not as it must be.
class Claims {
public:
    explicit Claims(const json_t* claims)
        : claims_(claims)
    {
    }

    std::string text(const char* name, std::size_t longest, Need need)
    {
        const auto* value = json_object_get(claims_, name);
        const auto out = textOf(value);
        if (value ? !json_is_string(value) || out.size() > longest || !plain(out) : need == Need::required) wrong(name);
        if (need == Need::required && out.empty()) wrong(name);
        return std::string(out);
    }

    std::optional<Id> id(const char* name, Need need)
    {
        const auto* value = json_object_get(claims_, name);
        if (!value && need == Need::optional) return std::nullopt;
        auto out = Id::parse(textOf(value));
        if (!out) wrong(name);
        return out;
    }

    /// A NumericDate (RFC 7519, 2).
    std::optional<Instant> time(const char* name, Need need)
    {
        constexpr double endOfYears = 253402300800; // the year 10000
        const auto* value = json_object_get(claims_, name);
        if (!value && need == Need::optional) return std::nullopt;
        const double seconds = json_number_value(value);
        if (!json_is_number(value) || !(seconds >= 0 && seconds < endOfYears)) {
            wrong(name);
            return std::nullopt;
        }
        return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000)));
    }

    Role role()
    {
        const auto out = roleNamed(text("role", longestWord, Need::required));
        if (!out) wrong("role");
        return out.value_or(Role::member);
    }

    /// Parted by spaces (RFC 8693, 4.2); sorted.
    std::vector<std::string> scopes()
    {
        const auto all = text("scope", longestToken, Need::optional);
        std::vector<std::string> out;
        for (std::size_t at = 0; at < all.size();) {
            const auto end = std::min(all.find(' ', at), all.size());
            if (end > at) out.push_back(all.substr(at, end - at));
            at = end + 1;
        }
        if (out.size() > mostScopes) wrong("scope");
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    /// A text or an array of texts (RFC 7519, 4.1.3).
    [[nodiscard]] bool meantFor(std::string_view audience) const
    {
        const auto* value = json_object_get(claims_, "aud");
        if (json_is_string(value)) return textOf(value) == audience;
        for (std::size_t i = 0; i < json_array_size(value); ++i)
            if (json_is_string(json_array_get(value, i)) && textOf(json_array_get(value, i)) == audience) return true;
        return false;
    }

    [[nodiscard]] const std::string& firstWrong() const { return wrong_; }

private:
    void wrong(const char* name)
    {
        if (wrong_.empty()) wrong_ = name;
    }

    const json_t* claims_;
    std::string wrong_;
};

Caller callerOf(Claims& claims)
{
    Caller out;
    out.issuer = claims.text("iss", longestName, Need::required);
    out.clientId = claims.text("client_id", longestName, Need::required);
    out.subject = claims.text("sub", longestName, Need::required);
    out.role = claims.role();
    out.memberId = claims.id("member_id", out.role == Role::member ? Need::required : Need::optional);
    out.providerId = claims.id("provider_id", out.role == Role::provider ? Need::required : Need::optional);
    out.staffId = claims.id("staff_id", Need::optional);
    out.groupId = claims.id("group_id", Need::optional);
    out.credential = claims.text("credential", longestWord, Need::optional);
    out.purpose = claims.text("purpose", longestWord, Need::optional);
    out.scopes = claims.scopes();
    return out;
}

Result<VerifiedToken> readClaims(Claims claims, const TokenVerifier::Terms& terms, Instant now)
{
    if (!claims.meantFor(terms.audience)) return refused("token/wrong-audience", "The token is meant for another service.");
    const auto expires = claims.time("exp", Need::required), issued = claims.time("iat", Need::required);
    const auto starts = claims.time("nbf", Need::optional);
    if (expires && now >= *expires + terms.leeway) return refused("token/expired", "The token has expired.");
    if ((starts && now + terms.leeway < *starts) || (issued && now + terms.leeway < *issued))
        return refused("token/not-yet-valid", "The token does not hold yet.");
    auto caller = callerOf(claims);
    if (!claims.firstWrong().empty())
        return refused("token/claims", "The claim " + claims.firstWrong() + " is missing or not as it must be.");
    return VerifiedToken{std::move(caller), *expires};
}

} // namespace

bool signatureHolds(std::string_view jws, const Key& key)
{
    const auto said = parsed(jws);
    return said && proves(key, *said, jws);
}

Error tokenError(std::string code, std::string reason)
{
    Error out{Error::Kind::unauthenticated, std::move(code), std::move(reason)};
    std::string challenge = R"(Bearer realm="careway")";
    if (out.code != "token/missing") challenge += R"(, error="invalid_token", error_description=")" + out.detail + '"';
    out.headers.emplace_back("WWW-Authenticate", std::move(challenge));
    return out;
}

TokenVerifier::TokenVerifier(Terms terms)
    : terms_(std::move(terms))
{
    using std::chrono::seconds;
    if (terms_.leeway < seconds(0) || terms_.leeway > seconds(60)) throw std::invalid_argument("the leeway is 0 to 60 seconds");
    if (terms_.audience.empty() || terms_.issuers.empty()) throw std::invalid_argument("tokens need an issuer and an audience");
    for (const auto& issuer : terms_.issuers)
        if (issuer.name.empty() || !issuer.keys) throw std::invalid_argument("an issuer needs a name and keys");
}

Result<VerifiedToken> TokenVerifier::verify(std::string_view token, Instant now) const
{
    if (token.size() > longestToken) return refused("token/malformed", "The token is longer than 8 KiB.");
    const auto jws = parsed(token);
    if (!jws || jws->hasExtensions()) return refused("token/malformed", "The token is not a signed token that is understood here.");
    const auto algorithm = algorithmNamed(jws->named("alg"));
    if (!algorithm) return refused("token/bad-signature", "The token is not signed by RS256 or ES256.");
    if (!isAccessToken(jws->named("typ"))) return refused("token/wrong-type", "The token is not an access token of the type at+jwt.");
    const auto claims = object(jws->payload);
    if (!claims) return refused("token/malformed", "The token carries no claims.");

    const auto named = textOf(json_object_get(claims.get(), "iss"));
    const auto issuer = std::find_if(terms_.issuers.begin(), terms_.issuers.end(), [&](const auto& each) { return each.name == named; });
    if (issuer == terms_.issuers.end()) return refused("token/wrong-issuer", "The token is from an issuer that is not trusted here.");
    const auto key = issuer->keys->find(jws->named("kid"), *algorithm, now);
    if (!key) return refused("token/unknown-key", "The token is signed with a key that the issuer does not show.");
    if (!proves(*key, *jws, token)) return refused("token/bad-signature", "The signature of the token does not hold.");
    return readClaims(Claims(claims.get()), terms_, now);
}

std::uint64_t TokenVerifier::generation(Instant now) const
{
    std::uint64_t out = 0;
    for (const auto& issuer : terms_.issuers) {
        issuer.keys->refreshIfDue(now);
        out += issuer.keys->generation();
    }
    return out;
}

} // namespace careway::access
