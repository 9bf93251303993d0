#pragma once

#include "access/caller.hpp"
#include "access/key_set.hpp"
#include "core/error.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace careway::access {

constexpr std::size_t longestToken = 8 * 1024; // bytes

/// Whether a JWS in compact form (RFC 7515) was signed by this key, by the key's own algorithm. Looks at no claim.
[[nodiscard]] bool signatureHolds(std::string_view jws, const Key& key);

/// The answer to a request that cannot be let in: 401 with the challenge of RFC 6750, section 3. The reason is a sentence of
/// ours; nothing of the token is in it. Without a token the challenge is bare.
[[nodiscard]] Error tokenError(std::string code, std::string reason);

/// Who may issue tokens, and with which keys: one issuer's keys prove nothing of another's (RFC 8725, 3.8).
struct TrustedIssuer {
    std::string name; // `iss`, compared byte by byte
    std::shared_ptr<KeySet> keys;
};

struct VerifiedToken {
    Caller caller;
    Instant expires; // `exp`
};

/// Reads access tokens by RFC 9068 and RFC 8725.
class TokenVerifier {
public:
    struct Terms {
        std::vector<TrustedIssuer> issuers;
        std::string audience; // must be among `aud`
        std::chrono::seconds leeway{30}; // for clocks that differ, 0 to 60
    };

    /// Throws std::invalid_argument for terms that no token can meet, or a leeway out of range.
    explicit TokenVerifier(Terms terms);

    /// The caller that a token names, or an error of the kind `unauthenticated` with the code "token/malformed", "token/wrong-type",
    /// "token/wrong-issuer", "token/unknown-key", "token/bad-signature", "token/wrong-audience", "token/expired", "token/not-yet-valid" or
    /// "token/claims". May read the issuer's keys. No text of the token is in the error.
    [[nodiscard]] Result<VerifiedToken> verify(std::string_view token, Instant now) const;

    /// Another number whenever a key has changed. Reads the issuers' keys if it is time.
    [[nodiscard]] std::uint64_t generation(Instant now) const;

private:
    Terms terms_;
};

} // namespace careway::access
