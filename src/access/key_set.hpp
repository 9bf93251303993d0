#pragma once

#include "core/time.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct _cjose_jwk_int;

namespace careway::access {

/// The signatures that are taken (contract.md 20): RSASSA-PKCS1-v1_5 with SHA-256, ECDSA on P-256 with SHA-256.
enum class Algorithm { rs256, es256 };

[[nodiscard]] std::optional<Algorithm> algorithmNamed(std::string_view name);

/// A public key that may prove tokens of one algorithm.
struct Key {
    std::string id; // `kid`
    Algorithm algorithm = Algorithm::es256;
    std::shared_ptr<const _cjose_jwk_int> jwk;
    std::string canonical; // the public key as JSON: equal for equal keys
};

/// A key from one JWK (RFC 7517); nothing if it may not prove a token of ours: without a kid, meant for encryption, for another
/// algorithm or curve, RSA under 2048 or over 8192 bits or with the exponent 1, a point off the curve, a private key shown
/// to the world.
[[nodiscard]] std::optional<Key> keyFrom(std::string_view jwk);

/// The usable keys of a JWK Set, in its order; nothing for a text that is none. Two keys of one kid prove nothing and are both left out.
[[nodiscard]] std::optional<std::vector<Key>> keysFrom(std::string_view jwks);

/// Gives the text of a JWK Set, or throws.
using Fetch = std::function<std::string()>;

/// From a file, or by http or https: no redirects, 5 seconds, 1 MiB at the most.
[[nodiscard]] Fetch fetchFrom(std::string location, std::chrono::milliseconds patience = std::chrono::seconds(5));

/// The keys of one issuer, kept, and read again now and then. What cannot be read leaves the keys as they were. Safe to be
/// used by many threads: one of them reads, the others go on with what is there.
class KeySet {
public:
    struct Pace {
        std::chrono::seconds refresh{600}; // between two reads
        std::chrono::seconds again{30}; // between reads that failed, and between those for unknown keys
    };

    explicit KeySet(Fetch fetch);
    KeySet(Fetch fetch, Pace pace);

    /// The key of this id and algorithm. An unknown id makes the keys be read again, seldom enough that tokens made up by a
    /// stranger do not become requests to the issuer (RFC 8725, 3.10).
    [[nodiscard]] std::optional<Key> find(std::string_view id, Algorithm algorithm, Instant now);

    /// Reads the keys if it is time. Requests call it; a timer that calls it too spares them the wait for a slow issuer.
    void refreshIfDue(Instant now);

    /// Whether there is any key at all.
    [[nodiscard]] bool ready() const;
    /// Why the keys could not be read the last time; empty if they could, or nobody has tried.
    [[nodiscard]] std::string trouble() const;
    /// Another number whenever the keys have changed.
    [[nodiscard]] std::uint64_t generation() const { return generation_; }

private:
    using Keys = std::vector<Key>;

    [[nodiscard]] std::shared_ptr<const Keys> keys() const;
    void read(Instant now);
    void replace(Keys keys);

    const Fetch fetch_;
    const Pace pace_;
    std::mutex reading_; // held by the one thread that reads
    std::atomic<Instant> nextRead_{Instant::min()}, nextForUnknown_{Instant::min()};
    std::atomic<std::uint64_t> generation_{0};
    mutable std::mutex guard_; // of what follows
    std::shared_ptr<const Keys> keys_;
    std::string trouble_;
};

} // namespace careway::access
