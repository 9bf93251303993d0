#pragma once

#include "access/key_set.hpp"
#include "access/token.hpp"
#include "core/digest.hpp"

#include <cjose/cjose.h>
#include <jansson.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace careway::access {

/// A key that signs whatever it is given, as a careless issuer or an attacker would.
class Forge {
public:
    static Forge elliptic(const char* id = "elliptic", cjose_jwk_ec_curve curve = CJOSE_JWK_EC_P_256)
    {
        return {cjose_jwk_create_EC_random(curve, nullptr), id};
    }
    static Forge rsa(const char* id = "rsa", std::size_t bits = 2048)
    {
        const std::uint8_t exponent[] = {1, 0, 1};
        return {cjose_jwk_create_RSA_random(bits, exponent, sizeof exponent, nullptr), id};
    }
    static Forge secret(const std::string& bytes, const char* id)
    {
        return {cjose_jwk_create_oct_spec(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), nullptr), id};
    }

    [[nodiscard]] std::string jwk(bool withPrivate = false) const
    {
        const std::unique_ptr<char, decltype(&free)> text(cjose_jwk_to_json(key_.get(), withPrivate, nullptr), free);
        return text.get();
    }
    /// The public key with more members: R"("use":"sig")".
    [[nodiscard]] std::string jwkWith(const std::string& members) const { return jwk().insert(1, members + ','); }

    [[nodiscard]] std::string sign(const std::string& header, const std::string& payload) const
    {
        const std::unique_ptr<json_t, decltype(&json_decref)> json(json_loads(header.c_str(), 0, nullptr), json_decref);
        const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(
            cjose_jws_sign(key_.get(), json.get(), reinterpret_cast<const std::uint8_t*>(payload.data()), payload.size(), nullptr),
            cjose_jws_release);
        const char* out = nullptr;
        if (!jws || !cjose_jws_export(jws.get(), &out, nullptr)) throw std::runtime_error("the forge cannot sign this");
        return out;
    }

private:
    Forge(cjose_jwk_t* key, const char* id)
        : key_(key, cjose_jwk_release)
    {
        cjose_jwk_set_kid(key, id, std::string_view(id).size(), nullptr);
    }

    std::shared_ptr<cjose_jwk_t> key_;
};

inline std::string setOf(const std::string& jwk) { return R"({"keys":[)" + jwk + "]}"; }
inline std::string setOf(const Forge& first, const Forge& second) { return setOf(first.jwk() + ',' + second.jwk()); }

constexpr Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(12)};
constexpr long noonSeconds = std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count();

/// Members of a JSON object by name, their values as JSON; an empty value leaves the member out.
using Members = std::map<std::string, std::string>;

inline std::string jsonOf(Members members, const Members& changes)
{
    for (const auto& [name, value] : changes)
        members[name] = value;
    std::string out;
    for (const auto& [name, value] : members)
        if (!value.empty()) out += (out.empty() ? "\"" : ",\"") + name + "\":" + value;
    return '{' + out + '}';
}

inline std::string headerWith(const Members& changes = {})
{
    return jsonOf({{"alg", R"("ES256")"}, {"kid", R"("elliptic")"}, {"typ", R"("at+jwt")"}}, changes);
}

inline std::string claimsWith(const Members& changes = {})
{
    return jsonOf(
        {
            {"iss", R"("https://issuer.example")"},
            {"aud", R"("https://careway.example")"},
            {"sub", R"("person-1")"},
            {"client_id", R"("member-app")"},
            {"role", R"("member")"},
            {"member_id", R"("018f3c5a-0000-7000-8000-000000000001")"},
            {"scope", R"("members.read members.write")"},
            {"iat", std::to_string(noonSeconds - 60)},
            {"exp", std::to_string(noonSeconds + 600)},
        },
        changes);
}

} // namespace careway::access
