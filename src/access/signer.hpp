#pragma once

#include "access/caller.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct _cjose_jwk_int;

namespace careway::access {

/// What a token is to say.
struct TokenClaims {
    std::string issuer;
    std::string audience;
    Caller caller; // its issuer is not looked at
    std::chrono::seconds lifetime{3600};
};

/// Signs access tokens (ES256) with a key of its own, for trying out and for tests. In production the issuer does.
class Signer {
public:
    /// With the private JWK in a file, which is made, for its owner alone, if it is not there. Throws std::runtime_error if the file
    /// cannot be read or made, holds something else, or is open to others.
    [[nodiscard]] static Signer from(const std::filesystem::path& file);
    /// With a new key that is nowhere kept.
    [[nodiscard]] static Signer fresh();

    /// The JWK Set for those who verify: the public key.
    [[nodiscard]] std::string publicKeys() const;
    /// An access token (RFC 9068) that holds from now on, for its lifetime.
    [[nodiscard]] std::string sign(const TokenClaims& claims, Instant now) const;

private:
    explicit Signer(std::shared_ptr<const _cjose_jwk_int> key);

    std::shared_ptr<const _cjose_jwk_int> key_;
    std::string id_; // `kid`: the RFC 7638 thumbprint
};

} // namespace careway::access
