#pragma once

#include "access/token.hpp"
#include "core/digest.hpp"

#include <array>
#include <cstring>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace careway::access {

using CallerPointer = std::shared_ptr<const Caller>;

/// Callers of tokens that were verified, so that each token is verified once: the digest of a whole token stands for it. What
/// was used last stays longest. Safe to be used by many threads.
class TokenCache {
public:
    /// Holds at most so many, rounded up to a multiple of 16.
    explicit TokenCache(std::size_t capacity = 10'000);

    /// The caller, unless the token has expired by now or the keys are of another generation.
    [[nodiscard]] CallerPointer find(const Digest& token, Instant now, std::uint64_t generation);
    void keep(const Digest& token, CallerPointer caller, Instant expires, std::uint64_t generation);
    [[nodiscard]] std::size_t size() const;

private:
    struct Entry {
        Digest token;
        CallerPointer caller;
        Instant expires;
        std::uint64_t generation;
    };
    struct FirstBytes { // a digest is its own hash
        std::size_t operator()(const Digest& digest) const
        {
            std::size_t out = 0;
            std::memcpy(&out, digest.data(), sizeof out);
            return out;
        }
    };
    struct Shard {
        mutable std::mutex guard;
        std::list<Entry> entries; // the one used last comes first
        std::unordered_map<Digest, std::list<Entry>::iterator, FirstBytes> places;
    };

    static void drop(Shard& shard, std::list<Entry>::iterator entry);
    Shard& shardOf(const Digest& token) { return shards_[token.back() % shards_.size()]; }

    std::array<Shard, 16> shards_;
    const std::size_t capacity_; // of one shard
};

/// From the Authorization header to the caller.
class Authenticator {
public:
    explicit Authenticator(TokenVerifier verifier, std::size_t capacity = 10'000);

    /// The caller that the header's bearer token names (RFC 6750, 2.1; the scheme in any case); an empty header is none. The
    /// errors are those of TokenVerifier::verify, and "token/missing". Refused tokens are not remembered.
    [[nodiscard]] Result<CallerPointer> caller(std::string_view authorizationHeader, Instant now);

private:
    TokenVerifier verifier_;
    TokenCache cache_;
};

} // namespace careway::access
